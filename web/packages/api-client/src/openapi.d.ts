// Generated from api/openapi.json by `npm run api`. Do not edit.

export interface paths {
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/archive.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/archive/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["piece_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/archive/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["compare_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/archive/{id}/record.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/archive/{id}/versions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["version_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/audit.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/check-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/check-settings/ai-log.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["aiLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/check-settings/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["entries"];
        put?: never;
        post: operations["add_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/check-settings/entries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["csv_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/check-settings/entries/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bringIn_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/check-settings/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch: operations["change_5"];
        trace?: never;
    };
    "/api/v1/agencies/{agency}/check-settings/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post: operations["start_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["find_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/imports/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/imports/{id}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["report_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/imports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/my-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["myDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/people/{person}/reset-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/people/{person}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/people/{person}/roles/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revoke_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/people/{person}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/picture-uses/{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["use"];
        put: operations["say"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page"];
        put?: never;
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pictures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["describe"];
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pictures/{id}/{rendition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/piece-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/piece-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["orders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/piece-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["views"];
        put?: never;
        post: operations["keep_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/piece-views/first": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["openWith"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/piece-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["delete_1"];
        options?: never;
        head?: never;
        patch: operations["change_4"];
        trace?: never;
    };
    "/api/v1/agencies/{agency}/piece-views/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pieces"];
        put?: never;
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["csv_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["piece"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeDetails"];
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["act_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/authorship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["authorship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["comments"];
        put?: never;
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/comments/{thread}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/comments/{thread}/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch: operations["rephrase"];
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/comments/{thread}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/comments/{thread}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contributions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/contributions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contributionsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/embargo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["embargo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/planned-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/versions/{number}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{piece}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{piece}/checks/ai-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declareAi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{piece}/checks/ai-uses/{use}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawAi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{piece}/checks/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addInterview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{piece}/checks/interviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeInterview"];
        options?: never;
        head?: never;
        patch: operations["changeInterview"];
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{piece}/checks/legal-reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["wantLegalReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{piece}/checks/legal-reading/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signLegalReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{piece}/checks/no-ai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declareNoAi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{piece}/checks/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["plan_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeAssignment"];
        post?: never;
        delete: operations["removeAssignment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/assignments/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accept_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/assignments/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/desks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["desks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/meetings/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["meeting"];
        put: operations["writeMinutes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/pieces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["origin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["story"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change_3"];
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/stories/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/stories/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/planned-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/planned-acts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["plannedCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/planned-acts/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/planned-acts/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/planned-acts/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["profile"];
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/sections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change_2"];
        trace?: never;
    };
    "/api/v1/agencies/{agency}/service-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/service-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invitation"];
        put?: never;
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["rename"];
        trace?: never;
    };
    "/api/v1/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tokens"];
        put?: never;
        post: operations["makeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/totp/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disableTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["meta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/press-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pressTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/registry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bringIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/registry.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/registry.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["change_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/under": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["under"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reset-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["makeResetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reset"];
        put?: never;
        post: operations["reset_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["session"];
        put?: never;
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["secondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sessions"];
        put?: never;
        post?: never;
        delete: operations["endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["setup"];
        put?: never;
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptInvitationRequest: {
            name?: string | null;
            password?: string | null;
        };
        ActRequest: {
            act?: string | null;
            at?: string | null;
            correction?: components["schemas"]["CorrectionText"] | null;
            documentVersion?: number | null;
            reason?: string | null;
            takedown?: components["schemas"]["TakeDownGround"] | null;
            version?: number | null;
        };
        ActView: {
            act: string;
            allowed: boolean;
            reason: string | null;
        };
        AgencyProfileView: {
            accentColor: string | null;
            address: string | null;
            agencyName: string | null;
            domain: string | null;
            email: string | null;
            governingBody: string | null;
            headName: string | null;
            headTitle: string | null;
            host: string | null;
            licenceDate: string | null;
            licenceIssuer: string | null;
            licenceNumber: string | null;
            phone: string | null;
            productName: string | null;
            version: number | null;
        };
        AiUseRequest: {
            labelled?: boolean | null;
            medium?: string | null;
            purpose?: string | null;
            responsibleId?: string | null;
            tool?: string | null;
        };
        AiUseView: {
            /** Format: date-time */
            at: string;
            byName: string;
            /** Format: uuid */
            id: string;
            labelled: boolean;
            medium: string;
            purpose: string;
            responsibleName: string;
            tool: string;
        };
        ArchiveView: {
            items: components["schemas"]["ArchivedPieceView"][];
            nextCursor: string | null;
            /** Format: int64 */
            total: number;
        };
        ArchivedPieceView: {
            channel: string;
            /** Format: int32 */
            corrections: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            /** Format: int64 */
            number: number;
            /** Format: uuid */
            pieceId: string;
            /** Format: int32 */
            revisions: number;
            sectionId: string | null;
            sectionName: string | null;
            state: string;
            title: string;
        };
        ArchivedRecordView: {
            corrections: components["schemas"]["CorrectionView"][];
            deliveries: components["schemas"]["DeliveryView"][];
            firstPublishedAt: string | null;
            handOvers: components["schemas"]["HandOverView"][];
            /** Format: int64 */
            number: number;
            path: string;
            /** Format: uuid */
            pieceId: string;
            state: string;
            takedown: components["schemas"]["TakedownView"] | null;
            title: string;
            versions: components["schemas"]["ArchivedVersionView"][];
        };
        ArchivedVersionView: {
            /** Format: date-time */
            at: string;
            authors: string[];
            byName: string;
            channel: string;
            kind: string;
            /** Format: int32 */
            revision: number;
            /** Format: uuid */
            sectionId: string;
            sha256: string;
            slug: string;
            tags: string[];
            title: string;
        };
        AssigneeView: {
            acceptedAt: string | null;
            leads: boolean;
            name: string;
            /** Format: uuid */
            personId: string;
        };
        AssignmentRequest: {
            deadline?: string | null;
            deskId?: string | null;
            form?: string | null;
            length?: number | null;
            lengthUnit?: string | null;
            note?: string | null;
            personIds?: string[] | null;
            version?: number | null;
        };
        AssignmentView: {
            deadline: string | null;
            deskId: string | null;
            deskName: string | null;
            form: string;
            /** Format: uuid */
            id: string;
            late: boolean;
            length: number | null;
            lengthUnit: string | null;
            note: string;
            people: components["schemas"]["AssigneeView"][];
            piece: components["schemas"]["PlannedPieceView"] | null;
            state: string;
            /** Format: uuid */
            storyId: string;
            /** Format: int32 */
            version: number;
        };
        AttributeChangeView: {
            after: string | null;
            attribute: string;
            before: string | null;
        };
        AuditEntryView: {
            act: string;
            actText: string;
            /** Format: uuid */
            actorId: string;
            actorName: string;
            after: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            at: string;
            before: {
                [key: string]: unknown;
            };
            confidential: {
                [key: string]: unknown;
            } | null;
            erased: boolean;
            /** Format: uuid */
            id: string;
            ip: string | null;
            number: number | null;
            sealed: boolean;
            /** Format: uuid */
            subjectId: string;
            subjectKind: string;
            subjectLabel: string;
        };
        AuthorView: {
            name: string;
            personId: string | null;
            role: string | null;
        };
        AuthorshipView: {
            document: components["schemas"]["RawDocument"];
            passages: components["schemas"]["WrittenPassageView"][];
            people: components["schemas"]["WriterView"][];
            text: components["schemas"]["MomentView"];
        };
        BoardView: {
            by: string;
            columns: components["schemas"]["ColumnView"][];
            /** Format: int32 */
            countLimit: number;
        };
        BulkOrder: {
            act: string | null;
            addTags: string[] | null;
            documentVersion: number | null;
            holderId: string | null;
            id: string | null;
            ownerId: string | null;
            reason: string | null;
            removeTags: string[] | null;
            sectionId: string | null;
            version: number | null;
        };
        ChangeRequest: {
            change?: string | null;
            into?: components["schemas"]["SuccessorRequest"][] | null;
            kind?: string | null;
            name?: string | null;
            note?: string | null;
            on?: string | null;
            parentId?: string | null;
            pressTypes?: string[] | null;
            source?: string | null;
            version?: number | null;
            with?: string[] | null;
        };
        CheckEntriesView: {
            items: components["schemas"]["CheckEntryView"][];
        };
        CheckEntryRequest: {
            advice?: string | null;
            folded?: boolean | null;
            level?: string | null;
            list?: string | null;
            version?: number | null;
            words?: string | null;
        };
        CheckEntryView: {
            advice: string;
            folded: boolean;
            /** Format: uuid */
            id: string;
            level: string;
            list: string;
            /** Format: int32 */
            version: number;
            words: string;
        };
        CheckLevelRequest: {
            level?: string | null;
        };
        CheckReport: {
            checks: components["schemas"]["CheckView"][];
            declarations: components["schemas"]["DeclarationsView"];
            /** Format: int32 */
            documentVersion: number;
            /** Format: int32 */
            pendingLinks: number;
        };
        CheckSettingsView: {
            items: components["schemas"]["SettingView"][];
        };
        CheckTableRequest: {
            csv?: string | null;
            list?: string | null;
        };
        CheckTableView: {
            /** Format: int32 */
            added: number;
        };
        CheckView: {
            code: string;
            findings: components["schemas"]["FindingView"][];
            from: string;
            law: components["schemas"]["LawView"] | null;
            level: string;
            name: string;
            state: string;
        };
        CodeRequest: {
            code?: string | null;
        };
        ColumnView: {
            cards: components["schemas"]["PieceRowView"][];
            /** Format: int32 */
            count: number;
            key: string;
            name: string | null;
            nextCursor: string | null;
        };
        CommentAnchorView: {
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
            /** Format: int32 */
            version: number;
        };
        CommentRequest: {
            mentions?: string[] | null;
            text?: string | null;
        };
        CommentThreadView: {
            anchor: components["schemas"]["CommentAnchorView"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            createdById: string;
            createdByName: string;
            /** Format: uuid */
            id: string;
            messages: components["schemas"]["CommentView"][];
            quote: string;
            resolvedAt: string | null;
            resolvedByName: string | null;
            state: string;
        };
        CommentView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            byId: string;
            byName: string;
            deleted: boolean;
            editedAt: string | null;
            /** Format: uuid */
            id: string;
            mentions: components["schemas"]["MentionView"][];
            text: string;
        };
        CommentsView: {
            items: components["schemas"]["CommentThreadView"][];
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            resolved: number;
            /** Format: int32 */
            version: number;
        };
        ComparedPassageView: {
            attributes: {
                [key: string]: unknown;
            };
            type: string;
            within: components["schemas"]["WrapperView"][];
        };
        Contribution: {
            /** Format: int32 */
            charactersSurviving: number;
            /** Format: int32 */
            charactersTyped: number;
            /** Format: int32 */
            edits: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            /** Format: int32 */
            pictures: number;
        };
        ContributionsView: {
            /** Format: int32 */
            characters: number;
            people: components["schemas"]["Contribution"][];
            text: components["schemas"]["MomentView"];
        };
        CorrectionText: {
            apology?: string | null;
            right?: string | null;
            wrong?: string | null;
        };
        CorrectionView: {
            apology: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            publishedAt: string;
            right: string;
            /** Format: date-time */
            shownUntil: string;
            wrong: string;
        };
        Database: {
            /** Format: int32 */
            connections: number;
            /** Format: int64 */
            sizeBytes: number;
            up: boolean;
            version: string | null;
        };
        DatedKind: {
            from: string | null;
            kind: string;
            kindName: string;
            source: string;
            to: string | null;
        };
        DatedName: {
            from: string | null;
            name: string;
            source: string;
            to: string | null;
        };
        DatedParent: {
            from: string | null;
            id: string | null;
            name: string | null;
            source: string;
            to: string | null;
        };
        DatedPressTypes: {
            from: string | null;
            names: string[];
            pressTypes: string[];
            source: string;
            to: string | null;
        };
        DeclarationsView: {
            aiUses: components["schemas"]["AiUseView"][];
            interviews: components["schemas"]["InterviewView"][];
            legal: components["schemas"]["LegalView"];
            mayDeclare: boolean;
            noAi: components["schemas"]["SaidView"] | null;
        };
        DeliveriesView: {
            items: components["schemas"]["DeliveryView"][];
        };
        DeliveryView: {
            confirmedAt: string | null;
            evidence: string | null;
            kind: string;
            place: string;
            placeName: string;
            /** Format: int32 */
            revision: number;
            /** Format: date-time */
            since: string;
            state: string;
            /** Format: int32 */
            tries: number;
        };
        DeskView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        DesksView: {
            items: components["schemas"]["DeskView"][];
        };
        DiffView: {
            entries: components["schemas"]["EntryView"][];
            from: components["schemas"]["MomentView"];
            sum: components["schemas"]["SumView"];
            to: components["schemas"]["MomentView"];
        };
        Disk: {
            /** Format: int64 */
            freeBytes: number;
            path: string;
            /** Format: int64 */
            totalBytes: number;
        };
        EmailRequest: {
            currentPassword?: string | null;
            email?: string | null;
        };
        EmbargoRequest: {
            until?: string | null;
            version?: number | null;
        };
        EntryView: {
            after: components["schemas"]["ComparedPassageView"][];
            aspects: string[];
            attributes: components["schemas"]["AttributeChangeView"][];
            before: components["schemas"]["ComparedPassageView"][];
            kind: string;
            /** Format: int32 */
            move: number;
            runs: components["schemas"]["RunView"][];
        };
        FindingView: {
            advice: string;
            code: string;
            field: string;
            from: number | null;
            key: string;
            message: string;
            severity: string;
            to: number | null;
            waiver: components["schemas"]["WaiverView"] | null;
        };
        FirstViewRequest: {
            viewId?: string | null;
        };
        Follower: {
            /** Format: int64 */
            lagChanges: number;
            name: string;
            /** Format: date-time */
            readAt: string;
        };
        FoundView: {
            at: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            link: string;
            snippetHtml: string;
            state: string | null;
            title: string;
        };
        FoundedAgencyView: {
            host: string;
            /** Format: uuid */
            id: string;
            profile: components["schemas"]["AgencyProfileView"];
            slug: string;
        };
        HandOverView: {
            act: string;
            /** Format: date-time */
            at: string;
            byName: string;
            from: string;
            /** Format: uuid */
            id: string;
            reason: string | null;
            to: string;
        };
        HistoryView: {
            handOvers: components["schemas"]["HandOverView"][];
            publications: components["schemas"]["PublicationView"][];
            versions: components["schemas"]["VersionView"][];
        };
        ImportItemView: {
            kind: string;
            link: string | null;
            outcome: string;
            /** Format: int32 */
            position: number;
            reason: string | null;
            sourceId: string;
            title: string;
        };
        ImportView: {
            byName: string;
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            done: number;
            endedAt: string | null;
            /** Format: int32 */
            failed: number;
            failure: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: int32 */
            skipped: number;
            sourceName: string;
            startedAt: string | null;
            state: string;
            total: number | null;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            updated: number;
        };
        InterviewChangeRequest: {
            note?: string | null;
            reviewed?: boolean | null;
            reviewedAt?: string | null;
            version?: number | null;
            wantsReview?: boolean | null;
        };
        InterviewRequest: {
            interviewee?: string | null;
            wantsReview?: boolean | null;
        };
        InterviewView: {
            /** Format: uuid */
            id: string;
            interviewee: string;
            reviewNote: string;
            reviewedAt: string | null;
            /** Format: int32 */
            version: number;
            wantsReview: boolean;
        };
        InvitationLinkView: {
            /** Format: date-time */
            expiresAt: string;
            link: string;
        };
        InvitationView: {
            email: string;
            /** Format: date-time */
            expiresAt: string;
            hasAccount: boolean;
            name: string;
            organizationName: string;
            roles: string[];
        };
        InviteRequest: {
            email?: string | null;
            name?: string | null;
            roles?: string[] | null;
            validTo?: string | null;
        };
        Job: {
            /** Format: date-time */
            dueAt: string;
            /** Format: int32 */
            failures: number;
            instance: string;
            lastFailure: string | null;
            late: boolean;
            name: string;
        };
        JsonNode: {
            array?: boolean;
            bigDecimal?: boolean;
            bigInteger?: boolean;
            binary?: boolean;
            boolean?: boolean;
            container?: boolean;
            double?: boolean;
            embeddedValue?: boolean;
            empty?: boolean;
            float?: boolean;
            floatingPointNumber?: boolean;
            int?: boolean;
            integralNumber?: boolean;
            long?: boolean;
            missingNode?: boolean;
            /** @enum {string} */
            nodeType?: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
            null?: boolean;
            number?: boolean;
            object?: boolean;
            pojo?: boolean;
            short?: boolean;
            string?: boolean;
            /** @deprecated */
            textual?: boolean;
            valueNode?: boolean;
        };
        KeptVersionView: {
            /** Format: int32 */
            number: number;
        };
        LawView: {
            certainty: string;
            citation: string;
            /** Format: date */
            from: string;
        };
        LegalSignatureRequest: {
            documentVersion?: number | null;
            note?: string | null;
        };
        LegalView: {
            mayAsk: boolean;
            maySign: boolean;
            needed: boolean;
            signature: components["schemas"]["SignatureView"] | null;
            wanted: boolean;
        };
        LegalWishRequest: {
            note?: string | null;
            wanted?: boolean | null;
        };
        LegalWordView: {
            citation: string | null;
            code: string;
            group: string;
            name: string;
            validFrom: string | null;
            validTo: string | null;
        };
        LegalWordsView: {
            items: components["schemas"]["LegalWordView"][];
        };
        Listener: {
            /** Format: int64 */
            ageSeconds: number;
            event: string;
            /** Format: uuid */
            id: string;
            listener: string;
            /** Format: date-time */
            publishedAt: string;
        };
        LostApprovalView: {
            /** Format: date-time */
            at: string;
            by: string;
            changed: string;
        };
        MakerView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MakersView: {
            items: components["schemas"]["MakerView"][];
        };
        MarkView: {
            attributes: {
                [key: string]: unknown;
            };
            type: string;
        };
        MeetingView: {
            changedAt: string | null;
            changedByName: string | null;
            /** Format: date */
            day: string;
            minutes: string;
            /** Format: int32 */
            version: number;
        };
        MembershipView: {
            /** Format: uuid */
            organizationId: string;
            organizationKind: string;
            organizationName: string;
            permissions: string[];
            roles: string[];
            siteUrl: string | null;
            slug: string | null;
        };
        Memory: {
            /** Format: int64 */
            heapBytes: number;
            /** Format: int64 */
            maxBytes: number;
        };
        MentionView: {
            name: string;
            /** Format: uuid */
            personId: string;
        };
        MetaView: {
            demo: boolean;
            installationName: string;
            locale: string;
            setupNeeded: boolean;
            version: string;
        };
        MinutesRequest: {
            minutes?: string | null;
            version?: number | null;
        };
        MomentView: {
            /** Format: date-time */
            at: string;
            byName: string;
            key: string;
            label: string;
            name: string | null;
            /** Format: int32 */
            words: number;
        };
        MyDayView: {
            owed: components["schemas"]["PieceRowView"][];
            /** Format: int32 */
            publishedToday: number;
            returned: components["schemas"]["PieceRowView"][];
            scheduled: components["schemas"]["PieceRowView"][];
            waiting: components["schemas"]["PieceRowView"][];
        };
        NamedVersionRequest: {
            name?: string | null;
        };
        NewAgency: {
            accentColor: string | null;
            host: string | null;
            organization: components["schemas"]["NewOrganization"] | null;
            organizationId: string | null;
            productName: string | null;
            slug: string | null;
        };
        NewCommentRequest: {
            from?: number | null;
            mentions?: string[] | null;
            text?: string | null;
            to?: number | null;
            version?: number | null;
        };
        NewOrganization: {
            from: string | null;
            kind: string | null;
            name: string | null;
            parentId: string | null;
            pressTypes: string[] | null;
            source: string | null;
            to: string | null;
        };
        NewPieceRequest: {
            form?: string | null;
            sectionId?: string | null;
            title?: string | null;
            urgency?: string | null;
        };
        NewSectionRequest: {
            name?: string | null;
            parentId?: string | null;
            slug?: string | null;
        };
        NewServiceTokenView: {
            secret: string;
            token: components["schemas"]["ServiceTokenView"];
        };
        NewTokenView: {
            secret: string;
            token: components["schemas"]["TokenView"];
        };
        NotificationView: {
            /** Format: date-time */
            at: string;
            body: string;
            /** Format: uuid */
            id: string;
            kind: string;
            link: string;
            read: boolean;
            title: string;
        };
        NotificationsView: {
            items: components["schemas"]["NotificationView"][];
            nextCursor: string | null;
            /** Format: int32 */
            unread: number;
        };
        OperationView: {
            /** Format: int32 */
            agencies: number;
            database: components["schemas"]["Database"];
            disk: components["schemas"]["Disk"];
            followers: components["schemas"]["Follower"][];
            jobs: components["schemas"]["Job"][];
            listeners: components["schemas"]["Listener"][];
            memory: components["schemas"]["Memory"];
            search: components["schemas"]["Search"];
            /** Format: date-time */
            startedAt: string;
            version: string;
        };
        OrdersRequest: {
            orders?: components["schemas"]["BulkOrder"][] | null;
        };
        OrganizationNodeView: {
            children: components["schemas"]["OrganizationNodeView"][];
            /** Format: uuid */
            id: string;
            kind: string;
            kindName: string;
            name: string;
        };
        OrganizationRowView: {
            /** Format: uuid */
            id: string;
            kind: string;
            kindName: string;
            name: string;
            parentId: string | null;
            parentName: string | null;
            pressTypes: string[];
            state: string;
            validFrom: string | null;
            validTo: string | null;
        };
        OrganizationTreeView: {
            /** Format: date */
            asOf: string;
            roots: components["schemas"]["OrganizationNodeView"][];
        };
        OrganizationView: {
            /** Format: date */
            asOf: string;
            /** Format: uuid */
            id: string;
            kind: string;
            kindName: string;
            kinds: components["schemas"]["DatedKind"][];
            name: string;
            names: components["schemas"]["DatedName"][];
            parent: components["schemas"]["ParentView"] | null;
            parents: components["schemas"]["DatedParent"][];
            pressTypeHistory: components["schemas"]["DatedPressTypes"][];
            pressTypeNames: string[];
            pressTypes: string[];
            source: string;
            state: string;
            successions: components["schemas"]["SuccessionView"][];
            validFrom: string | null;
            validTo: string | null;
            /** Format: int32 */
            version: number;
        };
        OwedView: {
            items: components["schemas"]["StoryView"][];
        };
        PageViewAuditEntryView: {
            items: components["schemas"]["AuditEntryView"][];
            nextCursor: string | null;
            total: number | null;
        };
        PageViewFoundView: {
            items: components["schemas"]["FoundView"][];
            nextCursor: string | null;
            total: number | null;
        };
        PageViewImportItemView: {
            items: components["schemas"]["ImportItemView"][];
            nextCursor: string | null;
            total: number | null;
        };
        PageViewImportView: {
            items: components["schemas"]["ImportView"][];
            nextCursor: string | null;
            total: number | null;
        };
        PageViewOrganizationRowView: {
            items: components["schemas"]["OrganizationRowView"][];
            nextCursor: string | null;
            total: number | null;
        };
        PageViewPictureView: {
            items: components["schemas"]["PictureView"][];
            nextCursor: string | null;
            total: number | null;
        };
        PageViewStaffView: {
            items: components["schemas"]["StaffView"][];
            nextCursor: string | null;
            total: number | null;
        };
        ParentView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PasswordProof: {
            password?: string | null;
        };
        PasswordRequest: {
            currentPassword?: string | null;
            newPassword?: string | null;
        };
        PersonView: {
            email: string;
            /** Format: uuid */
            id: string;
            locale: string;
            name: string;
        };
        PictureDetailsRequest: {
            alt?: string | null;
            caption?: string | null;
            credit?: string | null;
        };
        PictureUseRequest: {
            allowed?: boolean | null;
            note?: string | null;
            untilDay?: string | null;
        };
        PictureView: {
            /** Format: date-time */
            addedAt: string;
            alt: string;
            /** Format: int64 */
            bytes: number;
            caption: string;
            credit: string;
            hash: string;
            /** Format: int32 */
            height: number;
            /** Format: uuid */
            id: string;
            mime: string;
            thumbnailUrl: string;
            url: string;
            /** Format: int32 */
            width: number;
        };
        PieceDetailsRequest: {
            authors?: components["schemas"]["AuthorView"][] | null;
            sectionId?: string | null;
            source?: string | null;
            tags?: string[] | null;
            version?: number | null;
        };
        PieceOriginView: {
            assignmentId: string | null;
            story: components["schemas"]["StoryView"] | null;
        };
        PieceRowView: {
            deskId: string | null;
            /** Format: int32 */
            documentVersion: number;
            form: string;
            holderId: string | null;
            holderName: string;
            /** Format: uuid */
            id: string;
            late: boolean;
            /** Format: int64 */
            number: number;
            /** Format: uuid */
            ownerId: string;
            ownerName: string;
            /** Format: int32 */
            pictures: number;
            publicUrl: string | null;
            publishedAt: string | null;
            scheduledAt: string | null;
            sectionId: string | null;
            sectionName: string | null;
            state: string;
            step: string;
            stepDueAt: string | null;
            /** Format: date-time */
            stepSince: string;
            tags: string[];
            thumbnailUrl: string | null;
            title: string;
            unpublishedChanges: boolean;
            /** Format: date-time */
            updatedAt: string;
            urgency: string;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            words: number;
        };
        PieceView: {
            acts: components["schemas"]["ActView"][];
            authors: components["schemas"]["AuthorView"][];
            corrections: components["schemas"]["CorrectionView"][];
            /** Format: date-time */
            createdAt: string;
            derivedFrom: string | null;
            document: components["schemas"]["RawDocument"];
            /** Format: int32 */
            documentVersion: number;
            embargoUntil: string | null;
            form: string;
            holderId: string | null;
            holderName: string;
            /** Format: uuid */
            id: string;
            lastReturn: components["schemas"]["ReturnView"] | null;
            lostApproval: components["schemas"]["LostApprovalView"] | null;
            mayType: boolean;
            /** Format: int64 */
            number: number;
            /** Format: uuid */
            ownerId: string;
            ownerName: string;
            publicUrl: string | null;
            publishedAt: string | null;
            scheduledAt: string | null;
            sectionId: string | null;
            source: string | null;
            state: string;
            tags: string[];
            takedown: components["schemas"]["TakedownView"] | null;
            unpublishedChanges: boolean;
            /** Format: date-time */
            updatedAt: string;
            urgency: string;
            /** Format: int32 */
            version: number;
        };
        PiecesView: {
            /** Format: int32 */
            countLimit: number;
            counts: {
                [key: string]: number;
            };
            items: components["schemas"]["PieceRowView"][];
            nextCursor: string | null;
            total: number | null;
        };
        PlanActRequest: {
            act?: string | null;
            at?: string | null;
        };
        PlanDayView: {
            /** Format: date */
            day: string;
            stories: components["schemas"]["StoryView"][];
        };
        PlanView: {
            days: components["schemas"]["PlanDayView"][];
            /** Format: date */
            from: string;
            mayDecide: boolean;
            /** Format: date */
            to: string;
            /** Format: date */
            today: string;
        };
        PlannedActRequest: {
            at?: string | null;
            version?: number | null;
        };
        PlannedActView: {
            act: string;
            /** Format: date-time */
            at: string;
            byName: string;
            channel: string;
            doneAt: string | null;
            /** Format: uuid */
            id: string;
            lateMs: number | null;
            /** Format: int64 */
            number: number;
            /** Format: uuid */
            pieceId: string;
            reason: string | null;
            state: string;
            title: string;
            /** Format: int32 */
            version: number;
        };
        PlannedActsView: {
            counts: {
                [key: string]: number;
            };
            items: components["schemas"]["PlannedActView"][];
            /** Format: int64 */
            total: number;
        };
        PlannedPieceView: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            publicUrl: string | null;
            publishedAt: string | null;
            state: string;
            title: string;
            /** Format: int32 */
            words: number;
        };
        ProfileRequest: {
            locale?: string | null;
            name?: string | null;
        };
        PublicationView: {
            /** Format: date-time */
            at: string;
            byName: string;
            kind: string;
            /** Format: int32 */
            revision: number;
        };
        RawDocument: {
            json: string;
        };
        ReadRequest: {
            all?: boolean | null;
            ids?: string[] | null;
        };
        ReaderView: {
            name: string;
            /** Format: uuid */
            personId: string;
            roles: string[];
        };
        ReadersView: {
            items: components["schemas"]["ReaderView"][];
        };
        ReasonRequest: {
            reason?: string | null;
        };
        RecoveryCodesView: {
            codes: string[];
        };
        RegistryImportView: {
            applied: boolean;
            /** Format: int64 */
            changed: number;
            /** Format: int64 */
            created: number;
            dryRun: boolean;
            items: components["schemas"]["RegistryRowView"][];
            problems: components["schemas"]["RegistryProblemView"][];
            /** Format: int32 */
            rows: number;
            /** Format: int64 */
            unchanged: number;
        };
        RegistryProblemView: {
            column: string;
            message: string;
            /** Format: int32 */
            row: number;
            value: string;
        };
        RegistryRowView: {
            changes: string[];
            effect: string;
            name: string;
            organizationId: string | null;
            /** Format: int32 */
            row: number;
        };
        ResetLinkRequest: {
            email?: string | null;
        };
        ResetLinkView: {
            /** Format: date-time */
            expiresAt: string;
            link: string;
        };
        ResetRequest: {
            password?: string | null;
        };
        ResetView: {
            email: string;
            /** Format: date-time */
            expiresAt: string;
            name: string;
        };
        RestoredView: {
            /** Format: int32 */
            documentVersion: number;
        };
        ResultView: {
            code: string | null;
            done: boolean;
            /** Format: uuid */
            id: string;
            problem: string | null;
            title: string;
            undo: components["schemas"]["BulkOrder"] | null;
        };
        ResultsView: {
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            refused: number;
            results: components["schemas"]["ResultView"][];
        };
        ReturnView: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string | null;
        };
        RoleGrantView: {
            /** Format: uuid */
            id: string;
            role: string;
            /** Format: date */
            validFrom: string;
            validTo: string | null;
        };
        RoleRequest: {
            role?: string | null;
            validFrom?: string | null;
            validTo?: string | null;
        };
        RunView: {
            ends: boolean;
            inline: string | null;
            marks: components["schemas"]["MarkView"][];
            marksBefore: components["schemas"]["MarkView"][];
            sort: string;
            text: string;
        };
        SaidView: {
            /** Format: date-time */
            at: string;
            byName: string;
        };
        SaveDocumentRequest: {
            baseVersion?: number | null;
            clientId?: string | null;
            document?: components["schemas"]["JsonNode"] | null;
            sequence?: number | null;
        };
        SavedDocumentView: {
            /** Format: int32 */
            documentVersion: number;
            /** Format: date-time */
            savedAt: string;
        };
        SavedViewView: {
            changeable: boolean;
            deskId: string | null;
            /** Format: uuid */
            id: string;
            layout: string;
            name: string;
            opensFirst: boolean;
            ownerName: string;
            search: string;
            shared: boolean;
            /** Format: int32 */
            version: number;
        };
        SavedViewsView: {
            items: components["schemas"]["SavedViewView"][];
            mayShare: boolean;
        };
        Search: {
            /** Format: int64 */
            documents: number;
        };
        SecondFactorRequest: {
            code?: string | null;
        };
        SectionRequest: {
            active?: boolean | null;
            name?: string | null;
            parentId?: string | null;
            position?: number | null;
            slug?: string | null;
            topLevel?: boolean | null;
            version?: number | null;
        };
        SectionView: {
            active: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            parentId: string | null;
            /** Format: int32 */
            position: number;
            slug: string;
            /** Format: int32 */
            version: number;
        };
        SectionsView: {
            items: components["schemas"]["SectionView"][];
        };
        ServiceScopeView: {
            allowed: boolean;
            code: string;
            decision: boolean;
        };
        ServiceTokenRequest: {
            expiresInDays?: number | null;
            name?: string | null;
            scopes?: string[] | null;
        };
        ServiceTokenView: {
            /** Format: date-time */
            createdAt: string;
            expired: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            lastUsedAt: string | null;
            madeByName: string;
            name: string;
            scopes: string[];
        };
        ServiceTokensView: {
            items: components["schemas"]["ServiceTokenView"][];
            scopes: components["schemas"]["ServiceScopeView"][];
        };
        SessionRowView: {
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            /** Format: uuid */
            id: string;
            ip: string;
            /** Format: date-time */
            lastSeenAt: string;
            userAgent: string;
        };
        SessionView: {
            /** Format: date-time */
            expiresAt: string;
            memberships: components["schemas"]["MembershipView"][];
            operator: boolean;
            person: components["schemas"]["PersonView"];
            secondFactor: string;
        };
        SessionsView: {
            items: components["schemas"]["SessionRowView"][];
        };
        SettingView: {
            allowed: string[];
            certainty: string | null;
            citation: string | null;
            code: string;
            from: string;
            level: string;
            name: string;
            purpose: string;
        };
        SetupRequest: {
            email?: string | null;
            name?: string | null;
            password?: string | null;
        };
        SetupView: {
            valid: boolean;
        };
        SignInRequest: {
            email?: string | null;
            password?: string | null;
        };
        SignInView: {
            session: components["schemas"]["SessionView"] | null;
            state: string;
        };
        SignatureView: {
            /** Format: date-time */
            at: string;
            byName: string;
            /** Format: int32 */
            documentVersion: number;
            note: string;
        };
        StaffView: {
            email: string;
            lastSeenAt: string | null;
            name: string;
            /** Format: uuid */
            personId: string;
            roles: components["schemas"]["RoleGrantView"][];
            state: string;
        };
        StartedView: {
            /** Format: uuid */
            pieceId: string;
        };
        StoryActRequest: {
            act?: string | null;
            intoId?: string | null;
            reason?: string | null;
            version?: number | null;
        };
        StoryRequest: {
            angle?: string | null;
            clear?: string[] | null;
            day?: string | null;
            deadline?: string | null;
            equipment?: string | null;
            place?: string | null;
            priority?: string | null;
            sectionId?: string | null;
            title?: string | null;
            version?: number | null;
        };
        StoryView: {
            angle: string;
            assignments: components["schemas"]["AssignmentView"][];
            /** Format: date */
            day: string;
            deadline: string | null;
            decidedAt: string | null;
            decidedByName: string | null;
            equipment: string;
            /** Format: uuid */
            id: string;
            mayChange: boolean;
            mergedInto: string | null;
            /** Format: int64 */
            number: number;
            place: string;
            priority: string;
            /** Format: date-time */
            proposedAt: string;
            /** Format: uuid */
            proposedById: string;
            proposedByName: string;
            reason: string | null;
            sectionId: string | null;
            sectionName: string | null;
            state: string;
            title: string;
            /** Format: int32 */
            version: number;
        };
        SuccessionView: {
            /** Format: date */
            date: string;
            direction: string;
            kind: string;
            name: string | null;
            note: string | null;
            organizationId: string | null;
            source: string;
        };
        SuccessorRequest: {
            id?: string | null;
            kind?: string | null;
            name?: string | null;
            parentId?: string | null;
            pressTypes?: string[] | null;
        };
        SumView: {
            /** Format: int32 */
            passagesAdded: number;
            /** Format: int32 */
            passagesChanged: number;
            /** Format: int32 */
            passagesMoved: number;
            /** Format: int32 */
            passagesRemoved: number;
            /** Format: int32 */
            picturesAdded: number;
            /** Format: int32 */
            picturesRemoved: number;
            /** Format: int32 */
            wordsAdded: number;
            /** Format: int32 */
            wordsRemoved: number;
        };
        TakeDownGround: {
            documentNumber?: string | null;
            ground?: string | null;
            reason?: string | null;
            requester?: string | null;
            requesterId?: string | null;
        };
        TakedownView: {
            approverName: string | null;
            /** Format: date-time */
            at: string;
            byName: string;
            documentNumber: string | null;
            ground: string;
            reason: string;
            requester: string;
        };
        TokenRequest: {
            expiresInDays?: number | null;
            name?: string | null;
            organizationId?: string | null;
            scopes?: string[] | null;
        };
        TokenView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            lastUsedAt: string | null;
            name: string;
            /** Format: uuid */
            organizationId: string;
            scopes: string[];
        };
        TokensView: {
            items: components["schemas"]["TokenView"][];
        };
        TotpSetupView: {
            qrSvg: string;
            secret: string;
            uri: string;
        };
        UnderView: {
            /** Format: date */
            asOf: string;
            items: string[];
            /** Format: uuid */
            organizationId: string;
        };
        UseView: {
            allowed: boolean;
            at: string | null;
            byName: string | null;
            note: string;
            untilDay: string | null;
        };
        VerificationView: {
            /** Format: int64 */
            checked: number;
            firstBroken: number | null;
            head: string | null;
            intact: boolean;
            reason: string | null;
            reasonText: string | null;
            /** Format: int64 */
            unsealed: number;
        };
        VersionDocumentView: {
            document: components["schemas"]["RawDocument"];
        };
        VersionView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            byId: string;
            byName: string;
            /** Format: int32 */
            documentVersion: number;
            label: string;
            name: string | null;
            /** Format: int32 */
            number: number;
            restoredFrom: number | null;
            /** Format: int32 */
            words: number;
        };
        ViewRequest: {
            deskId?: string | null;
            layout?: string | null;
            name?: string | null;
            search?: string | null;
            shared?: boolean | null;
            version?: number | null;
        };
        WaiverRequest: {
            key?: string | null;
            reason?: string | null;
        };
        WaiverView: {
            /** Format: date-time */
            at: string;
            byName: string;
            reason: string;
        };
        WrapperView: {
            first: boolean;
            type: string;
        };
        WriterView: {
            /** Format: int32 */
            characters: number;
            /** Format: int32 */
            colour: number;
            name: string;
            personId: string | null;
            /** Format: double */
            share: number;
        };
        WrittenPassageView: {
            /** Format: date-time */
            firstAt: string;
            /** Format: int32 */
            from: number;
            /** Format: date-time */
            lastAt: string;
            /** Format: int32 */
            person: number;
            /** Format: int32 */
            to: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    found: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgency"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FoundedAgencyView"];
                };
            };
        };
    };
    search_1: {
        parameters: {
            query?: {
                q?: string;
                section?: string;
                state?: string;
                channel?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ArchiveView"];
                };
            };
        };
    };
    searchCsv: {
        parameters: {
            query?: {
                q?: string;
                section?: string;
                state?: string;
                channel?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    piece_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ArchivedRecordView"];
                };
            };
        };
    };
    compare_1: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DiffView"];
                };
            };
        };
    };
    record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    version_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                q?: string;
                actor?: string;
                act?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageViewAuditEntryView"];
                };
            };
        };
    };
    export: {
        parameters: {
            query?: {
                q?: string;
                actor?: string;
                act?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VerificationView"];
                };
            };
        };
    };
    list_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckSettingsView"];
                };
            };
        };
    };
    aiLog: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    entries: {
        parameters: {
            query?: {
                list?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckEntriesView"];
                };
            };
        };
    };
    add_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckEntryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckEntryView"];
                };
            };
        };
    };
    csv_2: {
        parameters: {
            query?: {
                list?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    bringIn_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckTableRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckTableView"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckEntryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckEntryView"];
                };
            };
        };
    };
    choose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                check: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckLevelRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckSettingsView"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageViewImportView"];
                };
            };
        };
    };
    start_1: {
        parameters: {
            query: {
                kind: string;
                url?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportView"];
                };
            };
        };
    };
    find_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportView"];
                };
            };
        };
    };
    cancel_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportView"];
                };
            };
        };
    };
    items: {
        parameters: {
            query?: {
                outcome?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageViewImportItemView"];
                };
            };
        };
    };
    report_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportView"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["InvitationLinkView"];
                };
            };
        };
    };
    myDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MyDayView"];
                };
            };
        };
    };
    people_1: {
        parameters: {
            query?: {
                q?: string;
                role?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageViewStaffView"];
                };
            };
        };
    };
    resetLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ResetLinkView"];
                };
            };
        };
    };
    grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RoleGrantView"];
                };
            };
        };
    };
    revoke_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                person: string;
                grant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    use: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                picture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UseView"];
                };
            };
        };
    };
    say: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                picture: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PictureUseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UseView"];
                };
            };
        };
    };
    page: {
        parameters: {
            query?: {
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageViewPictureView"];
                };
            };
        };
    };
    add_1: {
        parameters: {
            query?: {
                caption?: string;
                credit?: string;
                alt?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PictureView"];
                };
            };
        };
    };
    picture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PictureView"];
                };
            };
        };
    };
    describe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PictureDetailsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PictureView"];
                };
            };
        };
    };
    deliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
                rendition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    board: {
        parameters: {
            query?: {
                by?: string;
                view?: string;
                state?: string;
                section?: string;
                form?: string;
                urgency?: string;
                owner?: string;
                holder?: string;
                desk?: string;
                late?: boolean;
                q?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BoardView"];
                };
            };
        };
    };
    orders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrdersRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ResultsView"];
                };
            };
        };
    };
    views: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SavedViewsView"];
                };
            };
        };
    };
    keep_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SavedViewView"];
                };
            };
        };
    };
    openWith: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstViewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    delete_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SavedViewView"];
                };
            };
        };
    };
    restore_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SavedViewView"];
                };
            };
        };
    };
    pieces: {
        parameters: {
            query?: {
                view?: string;
                state?: string;
                step?: string;
                section?: string;
                form?: string;
                urgency?: string;
                owner?: string;
                holder?: string;
                desk?: string;
                from?: string;
                to?: string;
                late?: boolean;
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PiecesView"];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewPieceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PieceView"];
                };
            };
        };
    };
    csv_1: {
        parameters: {
            query?: {
                view?: string;
                state?: string;
                step?: string;
                section?: string;
                form?: string;
                urgency?: string;
                owner?: string;
                holder?: string;
                desk?: string;
                from?: string;
                to?: string;
                late?: boolean;
                q?: string;
                sort?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    piece: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PieceView"];
                };
            };
        };
    };
    changeDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PieceDetailsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PieceView"];
                };
            };
        };
    };
    act_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PieceView"];
                };
            };
        };
    };
    authorship: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AuthorshipView"];
                };
            };
        };
    };
    comments: {
        parameters: {
            query?: {
                state?: string;
            };
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommentsView"];
                };
            };
        };
    };
    begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommentThreadView"];
                };
            };
        };
    };
    answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
                thread: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommentThreadView"];
                };
            };
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
                thread: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rephrase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
                thread: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommentThreadView"];
                };
            };
        };
    };
    reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
                thread: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommentThreadView"];
                };
            };
        };
    };
    resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
                thread: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommentThreadView"];
                };
            };
        };
    };
    compare: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DiffView"];
                };
            };
        };
    };
    contributions: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContributionsView"];
                };
            };
        };
    };
    contributionsCsv: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    deliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeliveriesView"];
                };
            };
        };
    };
    save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDocumentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SavedDocumentView"];
                };
            };
        };
    };
    embargo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmbargoRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PieceView"];
                };
            };
        };
    };
    history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HistoryView"];
                };
            };
        };
    };
    plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PieceView"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    readers: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReadersView"];
                };
            };
        };
    };
    keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamedVersionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["KeptVersionView"];
                };
            };
        };
    };
    version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VersionDocumentView"];
                };
            };
        };
    };
    restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RestoredView"];
                };
            };
        };
    };
    report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                piece: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckReport"];
                };
            };
        };
    };
    declareAi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                piece: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AiUseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckReport"];
                };
            };
        };
    };
    withdrawAi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                piece: string;
                use: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckReport"];
                };
            };
        };
    };
    addInterview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                piece: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckReport"];
                };
            };
        };
    };
    removeInterview: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                agency: string;
                piece: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckReport"];
                };
            };
        };
    };
    changeInterview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                piece: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckReport"];
                };
            };
        };
    };
    wantLegalReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                piece: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalWishRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckReport"];
                };
            };
        };
    };
    signLegalReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                piece: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalSignatureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckReport"];
                };
            };
        };
    };
    declareNoAi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                piece: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckReport"];
                };
            };
        };
    };
    waive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                piece: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckReport"];
                };
            };
        };
    };
    plan_1: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                q?: string;
                state?: string;
                priority?: string;
                form?: string;
                desk?: string;
                person?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlanView"];
                };
            };
        };
    };
    planCsv: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                q?: string;
                state?: string;
                priority?: string;
                form?: string;
                desk?: string;
                person?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    changeAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    accept_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StartedView"];
                };
            };
        };
    };
    desks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DesksView"];
                };
            };
        };
    };
    meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MeetingView"];
                };
            };
        };
    };
    writeMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MeetingView"];
                };
            };
        };
    };
    mine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OwedView"];
                };
            };
        };
    };
    people: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MakersView"];
                };
            };
        };
    };
    origin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PieceOriginView"];
                };
            };
        };
    };
    propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StoryView"];
                };
            };
        };
    };
    story: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StoryView"];
                };
            };
        };
    };
    change_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StoryView"];
                };
            };
        };
    };
    act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StoryView"];
                };
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StoryView"];
                };
            };
        };
    };
    planned: {
        parameters: {
            query?: {
                state?: string;
                act?: string;
                channel?: string;
                piece?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlannedActsView"];
                };
            };
        };
    };
    plannedCsv: {
        parameters: {
            query?: {
                state?: string;
                act?: string;
                channel?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlannedActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PieceView"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlannedActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PieceView"];
                };
            };
        };
    };
    move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlannedActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PieceView"];
                };
            };
        };
    };
    profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AgencyProfileView"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyProfileView"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AgencyProfileView"];
                };
            };
        };
    };
    find: {
        parameters: {
            query?: {
                q?: string;
                state?: string;
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageViewFoundView"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SectionsView"];
                };
            };
        };
    };
    add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SectionView"];
                };
            };
        };
    };
    change_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SectionView"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ServiceTokensView"];
                };
            };
        };
    };
    make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceTokenRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NewServiceTokenView"];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SignInView"];
                };
            };
        };
    };
    rename: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PersonView"];
                };
            };
        };
    };
    changeEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PersonView"];
                };
            };
        };
    };
    notifications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NotificationsView"];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TokensView"];
                };
            };
        };
    };
    makeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NewTokenView"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    beginTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TotpSetupView"];
                };
            };
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RecoveryCodesView"];
                };
            };
        };
    };
    disableTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordProof"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    meta: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MetaView"];
                };
            };
        };
    };
    view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OperationView"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                q?: string;
                kind?: string;
                state?: string;
                under?: string;
                asOf?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageViewOrganizationRowView"];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganization"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrganizationView"];
                };
            };
        };
    };
    kinds: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LegalWordsView"];
                };
            };
        };
    };
    pressTypes: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LegalWordsView"];
                };
            };
        };
    };
    bringIn: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RegistryImportView"];
                };
            };
        };
    };
    csv: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    workbook: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    tree: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrganizationTreeView"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrganizationView"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrganizationView"];
                };
            };
        };
    };
    under: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UnderView"];
                };
            };
        };
    };
    makeResetLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetLinkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ResetLinkView"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ResetView"];
                };
            };
        };
    };
    reset_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SignInView"];
                };
            };
        };
    };
    session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SessionView"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SignInView"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    secondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SignInView"];
                };
            };
        };
    };
    sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SessionsView"];
                };
            };
        };
    };
    endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SetupView"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SignInView"];
                };
            };
        };
    };
}
