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
    "/api/v1/agencies/{agency}/after-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["afterReviews"];
        put?: never;
        post?: never;
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
    "/api/v1/agencies/{agency}/authority-desks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["desks_1"];
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
        post: operations["add_4"];
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
        get: operations["csv_7"];
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
        delete: operations["remove_4"];
        options?: never;
        head?: never;
        patch: operations["change_11"];
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
        put: operations["choose_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/collaborators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["collaborators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/collaborators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["eraseCollaborator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/contribution-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contributionLinks"];
        put?: never;
        post: operations["makeContributionLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/contribution-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["closeContributionLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/contribution-mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contributionMailboxes"];
        put?: never;
        post: operations["addContributionMailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/contribution-mailboxes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeContributionMailbox"];
        post?: never;
        delete: operations["removeContributionMailbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contributions_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/contributions/table.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contributionsCsv_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/contributions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/contributions/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accept_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/contributions/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assign_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/contributions/{id}/files/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contributionFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/contributions/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/contributions/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/contributions/{id}/spam": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["spam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/declarations/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/declarations/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/declarations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["depute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/deputies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endDeputation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["week"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/duty.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["csv_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/duty/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/duty/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/duty/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mine_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/duty/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["add_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/duty/shifts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["change_5"];
        post?: never;
        delete: operations["remove_3"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/events.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["eventsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["open_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/follow-ups.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["followUpsCsv"];
        put?: never;
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
    "/api/v1/agencies/{agency}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/indicators.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["csv_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/indicators/computation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["workOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/indicators/snapshots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["snapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/indicators/{programme}/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/indicators/{programme}/{indicator}/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declare"];
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
    "/api/v1/agencies/{agency}/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/leaves/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decide_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/leaves/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOver_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page_2"];
        put?: never;
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/letters.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lettersCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/letters/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/letters/handlers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["handlers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/letters/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["act_4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/letters/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["forget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/letters/{id}/handler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/letters/{id}/messages/{message}/piece": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publish_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/looks.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["csv_4"];
        put?: never;
        post?: never;
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
    "/api/v1/agencies/{agency}/people/{person}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/people/{person}/open-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["openWork"];
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
        delete: operations["revoke_2"];
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
        get: operations["page_1"];
        put?: never;
        post: operations["add_2"];
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
        get: operations["deliver_2"];
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
        post: operations["keep_3"];
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
        patch: operations["change_10"];
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
        post: operations["open_3"];
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
        get: operations["csv_3"];
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
        post: operations["act_3"];
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
        post: operations["begin_1"];
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
        post: operations["answer_2"];
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
        post: operations["reopen_2"];
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
    "/api/v1/agencies/{agency}/pieces/{id}/derive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["derive"];
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
        put: operations["save_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["duplicate"];
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
    "/api/v1/agencies/{agency}/pieces/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ofPiece"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/follow-ups/{task}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answer_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/pieces/{id}/grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["grade"];
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
    "/api/v1/agencies/{agency}/pieces/{id}/kin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["kin"];
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
        post: operations["plan_1"];
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
    "/api/v1/agencies/{agency}/pieces/{id}/urgency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["urgency"];
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
        post: operations["keep_2"];
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
        get: operations["plan_2"];
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
    "/api/v1/agencies/{agency}/plan.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file_1"];
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
    "/api/v1/agencies/{agency}/plan/decisions/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mine_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["change_4"];
        post?: never;
        delete: operations["remove_2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/decisions/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tick"];
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
    "/api/v1/agencies/{agency}/plan/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["events"];
        put?: never;
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/events/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["event"];
        put: operations["change_3"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/events/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["act_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/events/{id}/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["feeds"];
        put?: never;
        post: operations["open_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/feeds/{id}": {
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
    "/api/v1/agencies/{agency}/plan/meetings/{day}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["decisions"];
        put?: never;
        post: operations["decide"];
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
    "/api/v1/agencies/{agency}/plan/room/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["change_2"];
        post?: never;
        delete: operations["remove_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/room/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["open"];
        put: operations["changeSource"];
        post?: never;
        delete: operations["removeSource"];
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
        patch: operations["change_9"];
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
        post: operations["act_1"];
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
        post: operations["assign_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/stories/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ofStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/stories/{id}/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["tie"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/stories/{id}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["room"];
        put?: never;
        post: operations["share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/stories/{id}/room/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/plan/stories/{id}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sources"];
        put?: never;
        post: operations["keep_1"];
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
    "/api/v1/agencies/{agency}/press-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["requests"];
        put?: never;
        post: operations["send_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/press-requests.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["requestsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/press-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["request_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/press-requests/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["writeOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/press-requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printIssuesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printIssues"];
        put?: never;
        post: operations["openIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["flatplan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeIssue"];
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/issues/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["actOnIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/issues/{id}/deposit/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["tickDeposit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/issues/{id}/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["orderPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/issues/{id}/pages.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printPagesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/issues/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/packages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/packages/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/packages/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["packageFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/pages/{id}": {
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
        patch: operations["changePage"];
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/pages/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["actOnPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/pages/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pageSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pageMakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/pieces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["piecesForPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/pieces/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["placesOfPiece"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changePlace"];
        post?: never;
        delete: operations["removePlace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/places/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["movePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printTitles"];
        put?: never;
        post: operations["addPrintTitle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/titles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changePrintTitle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/print/titles/{id}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openIssues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/production": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/production/book.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["workbook_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/production/desk-heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deskHeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/production/desk-heads/{desk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["nameHeads"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/production/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/production/records.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recordsCsv"];
        put?: never;
        post?: never;
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
        put: operations["change_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["releases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["open_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/releases/{id}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliver_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/releases/{id}/piece": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/royalty-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["royaltyTable"];
        put: operations["putInForce"];
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
        patch: operations["change_8"];
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
    "/api/v1/agencies/{agency}/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["workflows"];
        put?: never;
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/workflows/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/workflows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["workflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change_7"];
        trace?: never;
    };
    "/api/v1/agencies/{agency}/workflows/{id}/running": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["running"];
        put?: never;
        post: operations["moveRunning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agency}/workflows/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{authority}/press-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{authority}/press-requests.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["receivedRequestsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{authority}/press-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{authority}/press-requests/{id}/acts": {
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
    "/api/v1/authorities/{authority}/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["receivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{authority}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page"];
        put?: never;
        post: operations["draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{authority}/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["release"];
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{authority}/releases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{authority}/releases/{id}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliver"];
        put?: never;
        post?: never;
        delete: operations["detach"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{authority}/releases/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{authority}/releases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{authority}/timeliness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["timeliness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{authority}/timeliness.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["timelinessCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_1"];
        put?: never;
        post: operations["raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/concerns/table.csv": {
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
    "/api/v1/collection/concerns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/concerns/{id}/answer": {
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
    "/api/v1/collection/concerns/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["close_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/concerns/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/history/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/programmes/{code}/responsible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["responsible"];
        put?: never;
        post: operations["nameResponsible"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/reports/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/reports/{id}/draft": {
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
    "/api/v1/collection/reports/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/reports/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["links"];
        put?: never;
        post: operations["makeLink"];
        delete: operations["revokeLinks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/reports/{id}/pass-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["passOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/reports/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/reports/{id}/reported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reported"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/reports/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/reports/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/reports/{id}/sheet.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/reports/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/reports/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rounds"];
        put?: never;
        post: operations["open_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/rounds/plan": {
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
    "/api/v1/collection/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/rounds/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/rounds/{id}/reopen": {
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
    "/api/v1/collection/rounds/{id}/table.csv": {
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
    "/api/v1/collection/rounds/{id}/table.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["workbook_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holidays/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["keep"];
        post?: never;
        delete: operations["remove"];
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
    "/api/v1/me/notice-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["noticeChoices"];
        put: operations["choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notice-choices/browsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notice-choices/browsers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["unsubscribe"];
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
    "/api/v1/operation/test-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["testMail"];
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
        get: operations["one_1"];
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
        post: operations["change_6"];
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
    "/api/v1/outlook/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlook/comparators/{programme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeComparators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlook/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlook/dashboard.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboardCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlook/dashboard.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboardWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlook/geographies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeMap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlook/indicators/{programme}/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["indicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlook/indicators/{programme}/{code}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlook/indicators/{programme}/{code}/units.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unitsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlook/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlook/map.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mapCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlook/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlook/ranking.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rankingCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlook/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unit"];
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
    "/api/v1/strategy/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/populations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["population"];
        put?: never;
        post: operations["freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/populations/bridge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bridge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/populations/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/populations/{id}": {
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
    "/api/v1/strategy/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["programmes"];
        put?: never;
        post: operations["takeIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/programmes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/programmes/{code}/book.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["asJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/programmes/{code}/book.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["asWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/programmes/{code}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["editions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all"];
        put?: never;
        post: operations["set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lich/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["follow"];
        put?: never;
        post?: never;
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
            grade?: components["schemas"]["GradeWish"] | null;
            holderId?: string | null;
            reason?: string | null;
            takedown?: components["schemas"]["TakeDownGround"] | null;
            transition?: string | null;
            version?: number | null;
        };
        ActView: {
            act: string;
            allowed: boolean;
            grades: boolean;
            name: string | null;
            onBehalfOf: string | null;
            reason: string | null;
            reasonRequired: boolean;
            toStep: string | null;
            transition: string | null;
        };
        AdAreaView: {
            citation: string | null;
            limitPercent: number | null;
            over: boolean;
            /** Format: int32 */
            tenthsOfPercent: number;
        };
        AfterReviewRow: {
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            ownerName: string;
            /** Format: date-time */
            publishedAt: string;
            title: string;
            urgency: string;
        };
        AfterReviewView: {
            at: string | null;
            byName: string | null;
            /** Format: date-time */
            dueAt: string;
        };
        AfterReviewsView: {
            items: components["schemas"]["AfterReviewRow"][];
            /** Format: int32 */
            late: number;
            nextCursor: string | null;
            /** Format: int32 */
            waiting: number;
        };
        AgencyIndicatorView: {
            automatic: components["schemas"]["EvidenceFigureView"] | null;
            counts: string;
            declared: components["schemas"]["EvidenceFigureView"] | null;
            indicator: string;
            nowVerdict: string | null;
            population: string | null;
            programme: string;
            reported: components["schemas"]["EvidenceFigureView"] | null;
            shape: string;
            standing: components["schemas"]["EvidenceFigureView"] | null;
            text: string;
            why: string[];
        };
        AgencyIndicatorsView: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            counted: boolean;
            items: components["schemas"]["AgencyIndicatorView"][];
            mayDeclare: boolean;
            mayWorkOut: boolean;
            own: boolean;
            period: components["schemas"]["EvidencePeriodView"];
            periods: components["schemas"]["EvidencePeriodView"][];
            running: boolean;
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
        AllHeadsView: {
            candidates: components["schemas"]["DeskHeadView"][];
            items: components["schemas"]["DeskHeadsView"][];
            mayName: boolean;
        };
        AnswerLinkMadeView: {
            address: string;
            /** Format: date-time */
            expiresAt: string;
        };
        AnswerLinkRequest: {
            email?: string | null;
            language?: string | null;
            version?: number | null;
        };
        AnswerLinkView: {
            email: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            language: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            /** Format: int32 */
            mostTries: number;
            revokedAt: string | null;
            /** Format: int32 */
            tries: number;
            usedAt: string | null;
        };
        AnswerLinksView: {
            items: components["schemas"]["AnswerLinkView"][];
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
            away: boolean;
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
        AuthorityDeskView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AuthorityDesksView: {
            items: components["schemas"]["AuthorityDeskView"][];
        };
        AuthorshipView: {
            document: components["schemas"]["RawDocument"];
            passages: components["schemas"]["WrittenPassageView"][];
            people: components["schemas"]["WriterView"][];
            text: components["schemas"]["MomentView"];
        };
        BoardColumnView: {
            cards: components["schemas"]["PieceRowView"][];
            /** Format: int32 */
            count: number;
            from: string | null;
            key: string;
            leadsTo: string[];
            name: string | null;
            nextCursor: string | null;
            older: boolean;
            outDays: number | null;
            state: string | null;
        };
        BoardView: {
            by: string;
            columns: components["schemas"]["BoardColumnView"][];
            /** Format: int32 */
            countLimit: number;
            workflow: string | null;
            workflows: components["schemas"]["WorkflowChoiceView"][];
        };
        BookFindingView: {
            asks: boolean;
            code: string;
            message: string;
            path: string;
            place: string;
            stops: boolean;
        };
        BookTakenView: {
            backdated: boolean;
            changes: components["schemas"]["ChangeView"][];
            dryRun: boolean;
            findings: components["schemas"]["BookFindingView"][];
            head: components["schemas"]["ProgrammeRowView"];
            known: boolean;
        };
        BridgeStepView: {
            /** Format: int32 */
            change: number;
            from: string[];
            kind: string;
            to: string[];
        };
        BridgeView: {
            /** Format: int32 */
            after: number;
            /** Format: int32 */
            before: number;
            holds: boolean;
            steps: components["schemas"]["BridgeStepView"][];
        };
        BrowserRequest: {
            auth?: string | null;
            endpoint?: string | null;
            name?: string | null;
            publicKey?: string | null;
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
        CalendarImportView: {
            items: components["schemas"]["TakenView"][];
            problems: components["schemas"]["LeftOutView"][];
            trial: boolean;
        };
        CalendarView: {
            items: components["schemas"]["TermView"][];
            /** Format: int32 */
            year: number;
        };
        CallLinkView: {
            address: string;
            /** Format: date-time */
            expiresAt: string;
            guidance: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeByName: string;
            /** Format: int32 */
            mostUses: number;
            open: boolean;
            sectionId: string | null;
            title: string;
            /** Format: int32 */
            uses: number;
        };
        CallLinksView: {
            items: components["schemas"]["CallLinkView"][];
        };
        CellFindingView: {
            cell: string;
            code: string;
            message: string;
            stops: boolean;
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
        ChangeView: {
            after: string | null;
            before: string | null;
            place: string;
            subject: string;
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
        ChoicesRequest: {
            digestHour?: number | null;
            quietFrom?: number | null;
            quietUntil?: number | null;
            subjects?: components["schemas"]["WishRequest"][] | null;
        };
        CodeRequest: {
            code?: string | null;
        };
        CollaboratorView: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            phone: string;
            /** Format: date-time */
            since: string;
        };
        CollectionRoundView: {
            audience: string;
            /** Format: date */
            beforeDay: string;
            closedAt: string | null;
            /** Format: date-time */
            closesAt: string;
            /** Format: uuid */
            collectorId: string;
            collectorName: string;
            collects: boolean;
            completeness: components["schemas"]["CompletenessView"];
            /** Format: date */
            firstDay: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            lastDay: string;
            /** Format: date-time */
            openedAt: string;
            openedBy: string;
            programme: string;
            programmeTitle: string;
            scopeId: string | null;
            term: string;
            voluntary: boolean;
            /** Format: int32 */
            year: number;
        };
        CollectionRoundsView: {
            items: components["schemas"]["CollectionRoundView"][];
            mayOpen: boolean;
            own: components["schemas"]["OwnReportView"][];
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
        ComparatorsTakenView: {
            /** Format: int32 */
            rows: number;
        };
        ComparedPassageView: {
            attributes: {
                [key: string]: unknown;
            };
            type: string;
            within: components["schemas"]["WrapperView"][];
        };
        CompletenessView: {
            /** Format: int32 */
            accepted: number;
            /** Format: int32 */
            all: number;
            /** Format: int32 */
            extended: number;
            /** Format: int32 */
            inTime: number;
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            notReported: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            passedOn: number;
            /** Format: int32 */
            reported: number;
            /** Format: int32 */
            returned: number;
        };
        ConcernActRequest: {
            version?: number | null;
            words?: string | null;
        };
        ConcernActView: {
            act: string;
            /** Format: date-time */
            at: string;
            by: string;
            words: string;
        };
        ConcernSeenView: {
            acts: components["schemas"]["ConcernActView"][];
            answers: boolean;
            head: components["schemas"]["ConcernView"];
            raises: boolean;
        };
        ConcernView: {
            /** Format: uuid */
            addresseeId: string;
            addresseeName: string;
            answer: string | null;
            answeredAt: string | null;
            answeredBy: string | null;
            closedAt: string | null;
            closedBy: string | null;
            /** Format: uuid */
            id: string;
            indicator: string | null;
            kind: string;
            programme: string | null;
            /** Format: date-time */
            raisedAt: string;
            raisedBy: string;
            reportId: string | null;
            state: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** Format: int32 */
            version: number;
            words: string;
        };
        ConcernsView: {
            /** Format: int32 */
            answered: number;
            /** Format: int32 */
            closed: number;
            items: components["schemas"]["ConcernView"][];
            /** Format: int32 */
            open: number;
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
        ContributionPageView: {
            counts: {
                [key: string]: number;
            };
            items: components["schemas"]["ContributionRowView"][];
            nextCursor: string | null;
        };
        ContributionRowView: {
            channel: string;
            /** Format: int32 */
            files: number;
            /** Format: uuid */
            id: string;
            personId: string | null;
            personName: string | null;
            pieceId: string | null;
            receipt: string;
            /** Format: date-time */
            receivedAt: string;
            sectionId: string | null;
            senderName: string;
            state: string;
            title: string;
            /** Format: int32 */
            version: number;
        };
        ContributionView: {
            channel: string;
            collaboratorId: string | null;
            consentAt: string | null;
            decidedAt: string | null;
            decidedByName: string | null;
            files: components["schemas"]["SentFileView"][];
            html: string;
            /** Format: uuid */
            id: string;
            personId: string | null;
            personName: string | null;
            pieceId: string | null;
            reason: string | null;
            receipt: string;
            /** Format: date-time */
            receivedAt: string;
            remarks: string[];
            sectionId: string | null;
            senderEmail: string;
            senderName: string;
            senderPhone: string;
            state: string;
            title: string;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            words: number;
        };
        ContributionsView: {
            /** Format: int32 */
            characters: number;
            people: components["schemas"]["Contribution"][];
            text: components["schemas"]["MomentView"];
        };
        CopiedView: {
            /** Format: int32 */
            shifts: number;
        };
        CopyRequest: {
            from?: string | null;
            to?: string | null;
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
        DeadlineCountsView: {
            /** Format: int32 */
            met: number;
            /** Format: int32 */
            missed: number;
            /** Format: int32 */
            open: number;
        };
        DecidedView: {
            /** Format: uuid */
            id: string;
        };
        DecisionRequest: {
            due?: string | null;
            personId?: string | null;
            storyIds?: string[] | null;
            version?: number | null;
            words?: string | null;
        };
        DecisionView: {
            /** Format: date */
            day: string;
            doneAt: string | null;
            doneByName: string | null;
            due: string | null;
            /** Format: uuid */
            id: string;
            madeByName: string;
            mayTick: boolean;
            personId: string | null;
            personName: string | null;
            stories: components["schemas"]["StoryNamedView"][];
            /** Format: int32 */
            version: number;
            words: string;
        };
        DecisionsView: {
            items: components["schemas"]["DecisionView"][];
        };
        DeclarationReviewRequest: {
            accept?: boolean | null;
            comment?: string | null;
            version?: number | null;
        };
        DeclarationStepView: {
            /** Format: date-time */
            at: string;
            body: string;
            by: string;
            comment: string | null;
            state: string;
        };
        DeclarationView: {
            /** Format: uuid */
            agencyId: string;
            /** Format: date-time */
            declaredAt: string;
            declaredBy: string;
            documentDate: string | null;
            documentIssuer: string | null;
            documentNumber: string | null;
            explanation: string;
            fileBytes: number | null;
            fileKind: string | null;
            fileName: string | null;
            /** Format: date */
            first: string;
            /** Format: uuid */
            id: string;
            indicator: string;
            /** Format: date */
            last: string;
            part: number | null;
            programme: string;
            state: string;
            steps: components["schemas"]["DeclarationStepView"][];
            verdict: string;
            /** Format: int32 */
            version: number;
            whole: number | null;
        };
        DeclarationWithdrawalRequest: {
            reason?: string | null;
            version?: number | null;
        };
        DeclarationsView: {
            aiUses: components["schemas"]["AiUseView"][];
            interviews: components["schemas"]["InterviewView"][];
            legal: components["schemas"]["LegalView"];
            mayDeclare: boolean;
            noAi: components["schemas"]["SaidView"] | null;
        };
        DeclaredView: {
            /** Format: uuid */
            id: string;
        };
        DeliveriesView: {
            items: components["schemas"]["DeliveryView"][];
        };
        DeliveryView: {
            confirmedAt: string | null;
            evidence: string | null;
            kind: string;
            nodes: components["schemas"]["NodeSeenView"][];
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
        DeputationView: {
            /** Format: uuid */
            deputyId: string;
            deputyName: string;
            /** Format: date */
            firstDay: string;
            /** Format: uuid */
            id: string;
            lastDay: string | null;
            own: boolean;
            /** Format: uuid */
            personId: string;
            personName: string;
        };
        DeriveRequest: {
            form?: string | null;
        };
        DerivedPieceView: {
            /** Format: uuid */
            pieceId: string;
        };
        DesignFindingView: {
            code: string;
            message: string;
            place: string;
        };
        DesignFindingsView: {
            findings: components["schemas"]["DesignFindingView"][];
        };
        DesignForm: {
            steps: components["schemas"]["StepDesignForm"][] | null;
            transitions: components["schemas"]["WayDesignForm"][] | null;
        };
        DeskHeadView: {
            name: string;
            /** Format: uuid */
            personId: string;
        };
        DeskHeadsView: {
            /** Format: uuid */
            deskId: string;
            heads: components["schemas"]["DeskHeadView"][];
            name: string;
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
        DraftSaveRequest: {
            content?: components["schemas"]["FormContent"] | null;
            version?: number | null;
        };
        DutyView: {
            /** Format: date */
            from: string;
            name: string;
            role: string;
            source: string;
        };
        EditionView: {
            /** Format: int32 */
            number: number;
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            validFrom: string | null;
        };
        EditionsView: {
            items: components["schemas"]["EditionView"][];
        };
        EmailRequest: {
            currentPassword?: string | null;
            email?: string | null;
        };
        EmbargoFromView: {
            kind: string;
            name: string;
            /** Format: uuid */
            sourceId: string;
            until: string | null;
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
        EventActRequest: {
            act?: string | null;
            endsAt?: string | null;
            firstDay?: string | null;
            lastDay?: string | null;
            reason?: string | null;
            scope?: string | null;
            startsAt?: string | null;
            version?: number | null;
            zone?: string | null;
        };
        EventChainView: {
            event: components["schemas"]["EventView"];
            stories: components["schemas"]["StoryView"][];
        };
        EventOfStoryRequest: {
            eventId?: string | null;
        };
        EventRequest: {
            contact?: string | null;
            details?: string | null;
            endsAt?: string | null;
            firstDay?: string | null;
            lastDay?: string | null;
            link?: string | null;
            place?: string | null;
            rule?: string | null;
            scope?: string | null;
            startsAt?: string | null;
            title?: string | null;
            until?: string | null;
            version?: number | null;
            zone?: string | null;
        };
        EventView: {
            apart: boolean;
            contact: string;
            details: string;
            endInstant: string | null;
            endsAt: string | null;
            firstDay: string | null;
            /** Format: date */
            fromDay: string;
            /** Format: uuid */
            id: string;
            lastDay: string | null;
            link: string;
            madeByName: string;
            mayChange: boolean;
            over: boolean;
            place: string;
            reason: string | null;
            rule: string | null;
            ruleUntil: string | null;
            seriesId: string | null;
            startInstant: string | null;
            startsAt: string | null;
            state: string;
            /** Format: int32 */
            stories: number;
            title: string;
            /** Format: date */
            toDay: string;
            /** Format: int32 */
            version: number;
            zone: string | null;
        };
        EventsView: {
            /** Format: date */
            from: string;
            items: components["schemas"]["EventView"][];
            /** Format: date */
            to: string;
            /** Format: date */
            today: string;
        };
        EvidenceComputationRequest: {
            first?: string | null;
            last?: string | null;
            reason?: string | null;
        };
        EvidenceComputationView: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            changed: number;
        };
        EvidenceDetailView: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            counted: boolean;
            counts: string;
            declarations: components["schemas"]["DeclarationView"][];
            denominator: string | null;
            indicator: string;
            kept: components["schemas"]["EvidenceSnapshotView"] | null;
            mayDeclare: boolean;
            mayReview: boolean;
            measure: string | null;
            now: components["schemas"]["EvidenceSnapshotView"] | null;
            numerator: string | null;
            own: boolean;
            period: components["schemas"]["EvidencePeriodView"];
            population: string | null;
            programme: string;
            running: boolean;
            shape: string;
            standing: components["schemas"]["EvidenceFigureView"] | null;
            text: string;
            vintages: components["schemas"]["EvidenceFigureView"][];
        };
        EvidenceEntryView: {
            /** Format: date-time */
            at: string;
            form: string;
            path: string | null;
            title: string;
        };
        EvidenceFactView: {
            entries: components["schemas"]["EvidenceEntryView"][];
            kind: string;
            /** Format: date */
            on: string;
            path: string | null;
            words: string;
        };
        EvidenceFigureView: {
            differs: boolean;
            part: number | null;
            proof: string | null;
            reason: string | null;
            /** Format: date-time */
            recordedAt: string;
            source: string;
            stage: string | null;
            status: string;
            verdict: string;
            /** Format: int32 */
            vintage: number;
            whole: number | null;
        };
        EvidencePeriodView: {
            /** Format: date */
            first: string;
            /** Format: date */
            last: string;
            term: string;
            /** Format: int32 */
            year: number;
        };
        EvidenceSnapshotView: {
            /** Format: date-time */
            at: string;
            beside: components["schemas"]["EvidenceFactView"][];
            facts: components["schemas"]["EvidenceFactView"][];
            id: string | null;
            part: number | null;
            /** Format: int32 */
            ruleVersion: number;
            thresholds: components["schemas"]["EvidenceThresholdView"][];
            verdict: string;
            whole: number | null;
            why: string[];
        };
        EvidenceThresholdView: {
            citation: string;
            code: string;
            convention: boolean;
            name: string;
            unit: string;
            /** Format: date */
            validFrom: string;
            /** Format: int32 */
            value: number;
        };
        ExchangesView: {
            certainty: string;
            citation: string;
            /** Format: int32 */
            limit: number;
            mayStop: boolean;
            /** Format: int32 */
            published: number;
        };
        ExtensionRequest: {
            reason?: string | null;
            until?: string | null;
            version?: number | null;
        };
        FeedRequest: {
            name?: string | null;
            own?: boolean | null;
        };
        FeedView: {
            /** Format: uuid */
            id: string;
            lastReadAt: string | null;
            /** Format: date-time */
            madeAt: string;
            madeByName: string;
            name: string;
            own: boolean;
        };
        FeedbackPieceRequest: {
            sectionId?: string | null;
            version?: number | null;
        };
        FeedbackPieceView: {
            /** Format: uuid */
            id: string;
            publicUrl: string | null;
            state: string;
            title: string;
        };
        FeedsView: {
            items: components["schemas"]["FeedView"][];
        };
        FigureRecordView: {
            /** Format: date-time */
            at: string;
            form: string;
            note: string;
            pieceId: string | null;
            seconds: number | null;
            title: string;
            who: string;
        };
        FigureRecordsView: {
            items: components["schemas"]["FigureRecordView"][];
            more: boolean;
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
        FitView: {
            /** Format: int32 */
            bodyLines: number;
            /** Format: int32 */
            captionLines: number;
            /** Format: int32 */
            characters: number;
            /** Format: int32 */
            overLines: number;
            /** Format: int32 */
            overWords: number;
            /** Format: int32 */
            pictureRoom: number;
            /** Format: int32 */
            sapoLines: number;
            /** Format: int32 */
            textRoom: number;
            /** Format: int32 */
            titleLines: number;
            verdict: string;
            /** Format: int32 */
            wantedLines: number;
            /** Format: int32 */
            words: number;
        };
        FlatPageView: {
            acts: string[];
            /** Format: int32 */
            adLines: number;
            /** Format: int32 */
            adShare: number;
            /** Format: int32 */
            capacity: number;
            /** Format: date-time */
            closingAt: string;
            /** Format: uuid */
            id: string;
            late: boolean;
            name: string;
            note: string;
            /** Format: int32 */
            number: number;
            places: components["schemas"]["PlacementView"][];
            responsibleId: string | null;
            responsibleName: string | null;
            state: string;
            stateAt: string | null;
            stateByName: string | null;
            /** Format: int32 */
            usedLines: number;
            /** Format: int32 */
            version: number;
        };
        FlatplanView: {
            ads: components["schemas"]["AdAreaView"];
            deposit: components["schemas"]["PrintDepositView"];
            issue: components["schemas"]["PrintIssueView"];
            packages: components["schemas"]["PrintPackageView"][];
            pages: components["schemas"]["FlatPageView"][];
            title: components["schemas"]["PrintTitleView"];
            tray: components["schemas"]["PlacementView"][];
        };
        FollowUpAnswerRequest: {
            answer?: string | null;
            note?: string | null;
            version?: number | null;
        };
        FollowUpView: {
            answeredAt: string | null;
            answeredByName: string | null;
            cause: string;
            form: string;
            /** Format: uuid */
            id: string;
            mayAnswer: boolean;
            note: string | null;
            /** Format: date-time */
            openedAt: string;
            openedByName: string;
            /** Format: uuid */
            originId: string;
            originTitle: string;
            ownerName: string;
            /** Format: uuid */
            pieceId: string;
            pieceState: string;
            pieceTitle: string;
            state: string;
            /** Format: int32 */
            version: number;
            words: string;
        };
        FollowUpsView: {
            items: components["schemas"]["FollowUpView"][];
        };
        Follower: {
            /** Format: int64 */
            lagChanges: number;
            name: string;
            /** Format: date-time */
            readAt: string;
        };
        FormContent: {
            difficulties: string | null;
            entries: components["schemas"]["FormEntry"][] | null;
            nothingToPropose: boolean | null;
            proposals: string | null;
            trend: string | null;
        };
        FormEntry: {
            explanation: string | null;
            indicator: string;
            note: string | null;
            part: number | null;
            stage: string | null;
            whole: number | null;
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
        FreezeRequest: {
            on?: string | null;
            reason?: string | null;
            rule?: string | null;
            scope?: string | null;
            source?: string | null;
        };
        FrozenPopulationView: {
            head: components["schemas"]["FrozenView"];
            items: components["schemas"]["UnitView"][];
        };
        FrozenView: {
            /** Format: date */
            asOf: string;
            /** Format: date-time */
            frozenAt: string;
            frozenBy: string;
            /** Format: uuid */
            id: string;
            reason: string;
            rule: string;
            scope: string | null;
            source: string;
            /** Format: int32 */
            units: number;
        };
        GenreChoiceView: {
            citation: string;
            code: string;
            most: number;
            name: string;
        };
        GenreWish: {
            group: number | null;
            most: number | null;
            name: string | null;
            press: string | null;
        };
        GeographyTakenView: {
            /** Format: int32 */
            shapes: number;
            tileSet: string;
        };
        GradeRequest: {
            coefficient?: number | null;
            genre?: string | null;
        };
        GradeView: {
            /** Format: date-time */
            at: string;
            byName: string;
            coefficient: number;
            genre: string;
            genreName: string;
            most: number;
        };
        GradeWish: {
            coefficient: number | null;
            genre: string | null;
        };
        GrowthView: {
            /** Format: int32 */
            before: number;
            change: number | null;
            citation: string | null;
            expected: number | null;
            months: components["schemas"]["ProducedMonthView"][];
            /** Format: int32 */
            now: number;
        };
        GuardedSourceView: {
            /** Format: uuid */
            id: string;
            keeper: boolean;
            /** Format: uuid */
            keeperId: string;
            keeperName: string;
            /** Format: date-time */
            madeAt: string;
            readers: components["schemas"]["SourceReaderView"][];
            /** Format: int32 */
            version: number;
        };
        HandOverRequest: {
            portions?: components["schemas"]["Portion"][] | null;
            reason?: string | null;
            toIds?: string[] | null;
        };
        HandOverView: {
            act: string;
            /** Format: date-time */
            at: string;
            byName: string;
            from: string;
            fromStep: string | null;
            /** Format: uuid */
            id: string;
            onBehalfOfName: string | null;
            reason: string | null;
            responsibleName: string | null;
            to: string;
            toStep: string | null;
        };
        HandedItemView: {
            /** Format: uuid */
            id: string;
            kind: string;
            problem: string | null;
            title: string;
            toName: string;
        };
        HandedOverView: {
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            refused: number;
            results: components["schemas"]["HandedItemView"][];
        };
        HandedView: {
            handed: string[];
            kept: string[];
        };
        HeadsRequest: {
            personIds?: string[] | null;
        };
        HistoryTakenView: {
            dryRun: boolean;
            /** Format: int32 */
            figures: number;
            findings: components["schemas"]["CellFindingView"][];
            known: boolean;
            /** Format: int32 */
            rows: number;
            taken: boolean;
        };
        HistoryView: {
            handOvers: components["schemas"]["HandOverView"][];
            publications: components["schemas"]["PublicationView"][];
            versions: components["schemas"]["VersionView"][];
        };
        Holiday: {
            certainty: string;
            citation: string;
            /** Format: date */
            day: string;
            nameEn: string;
            nameVi: string;
            working: boolean;
        };
        HolidayRequest: {
            certainty?: string | null;
            citation?: string | null;
            nameEn?: string | null;
            nameVi?: string | null;
            working?: boolean | null;
        };
        HolidaysView: {
            items: components["schemas"]["Holiday"][];
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
        IndicatorView: {
            baseYear: number | null;
            code: string;
            counts: string | null;
            growthPercent: number | null;
            holes: number[];
            measure: string | null;
            national: string | null;
            parent: string | null;
            population: string | null;
            shape: string;
            targets: components["schemas"]["TargetView"][];
            text: string;
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
        KinView: {
            derived: components["schemas"]["RelativeView"][];
            origin: components["schemas"]["RelativeView"] | null;
        };
        KnownFigureView: {
            /** Format: date */
            first: string;
            /** Format: date */
            last: string;
            part: number | null;
            source: string;
            stage: string | null;
            status: string;
            verdict: string;
            whole: number | null;
        };
        LawView: {
            certainty: string;
            citation: string;
            /** Format: date */
            from: string;
        };
        LeaveActRequest: {
            act?: string | null;
            reason?: string | null;
            version?: number | null;
        };
        LeaveRequest: {
            deputyId?: string | null;
            firstDay?: string | null;
            kind?: string | null;
            lastDay?: string | null;
            note?: string | null;
            personId?: string | null;
        };
        LeaveView: {
            decidedAt: string | null;
            decidedByName: string | null;
            deputyId: string | null;
            deputyName: string | null;
            /** Format: date */
            firstDay: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date */
            lastDay: string;
            note: string;
            own: boolean;
            /** Format: uuid */
            personId: string;
            personName: string;
            reason: string | null;
            state: string;
            /** Format: int32 */
            version: number;
        };
        LeftOutView: {
            /** Format: int32 */
            entry: number;
            reason: string;
            taken: boolean;
            title: string;
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
        LetterActRequest: {
            act?: string | null;
            authorityId?: string | null;
            authorityName?: string | null;
            ground?: string | null;
            on?: string | null;
            text?: string | null;
            version?: number | null;
        };
        LetterCountsView: {
            /** Format: int64 */
            late: number;
            /** Format: int64 */
            mine: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            replied: number;
            /** Format: int64 */
            waiting: number;
        };
        LetterDueView: {
            certainty: string;
            citation: string;
            /** Format: date */
            on: string;
        };
        LetterErasureRequest: {
            version?: number | null;
            words?: boolean | null;
        };
        LetterHandlerRequest: {
            personId?: string | null;
            version?: number | null;
        };
        LetterHandlerView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        LetterHandlersView: {
            items: components["schemas"]["LetterHandlerView"][];
        };
        LetterMessageView: {
            act: string;
            byName: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            party: string;
            piece: components["schemas"]["FeedbackPieceView"] | null;
            text: string;
        };
        LetterRequest: {
            authorityId?: string | null;
            authorityName?: string | null;
            channel?: string | null;
            handlerId?: string | null;
            kind?: string | null;
            pieceId?: string | null;
            receivedOn?: string | null;
            senderAddress?: string | null;
            senderEmail?: string | null;
            senderKind?: string | null;
            senderName?: string | null;
            senderPhone?: string | null;
            subject?: string | null;
            text?: string | null;
            workOn?: string | null;
            workSection?: string | null;
            workTitle?: string | null;
        };
        LetterRowView: {
            authorityName: string;
            channel: string;
            due: components["schemas"]["LetterDueView"] | null;
            handlerId: string | null;
            handlerName: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            late: boolean;
            /** Format: int64 */
            number: number;
            outcome: string | null;
            /** Format: date */
            receivedOn: string;
            senderName: string | null;
            state: string;
            subject: string;
            /** Format: int32 */
            version: number;
            workTitle: string;
        };
        LetterSenderView: {
            address: string | null;
            email: string | null;
            erasedAt: string | null;
            kind: string;
            name: string | null;
            phone: string | null;
        };
        LetterTrouble: {
            /** Format: int32 */
            attempts: number;
            givenUp: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            nextAt: string;
            reason: string;
            /** Format: date-time */
            writtenAt: string;
        };
        LetterView: {
            acts: string[];
            askedOn: string | null;
            exchanges: components["schemas"]["ExchangesView"] | null;
            mayErase: boolean;
            messages: components["schemas"]["LetterMessageView"][];
            pieceId: string | null;
            reason: string | null;
            repliedOn: string | null;
            row: components["schemas"]["LetterRowView"];
            sender: components["schemas"]["LetterSenderView"];
            workOn: string | null;
            workSection: string;
            workUrl: string | null;
        };
        LinkRequest: {
            days?: number | null;
            guidance?: string | null;
            mostUses?: number | null;
            sectionId?: string | null;
            title?: string | null;
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
        LookView: {
            /** Format: date-time */
            at: string;
            body: string;
            /** Format: uuid */
            id: string;
            inList: boolean;
            label: string;
            person: string;
            what: string;
            whatWords: string;
        };
        LostApprovalView: {
            /** Format: date-time */
            at: string;
            by: string;
            changed: string;
        };
        MadeView: {
            /** Format: uuid */
            id: string;
        };
        MailState: {
            configured: boolean;
            /** Format: int32 */
            givenUp: number;
            lastSentAt: string | null;
            oldestWrittenAt: string | null;
            /** Format: int32 */
            sent: number;
            server: string;
            troubles: components["schemas"]["LetterTrouble"][];
            /** Format: int32 */
            waiting: number;
        };
        MailboxRequest: {
            active?: boolean | null;
            folder?: string | null;
            host?: string | null;
            password?: string | null;
            port?: number | null;
            sectionId?: string | null;
            security?: string | null;
            user?: string | null;
            version?: number | null;
        };
        MailboxView: {
            active: boolean;
            checkedAt: string | null;
            folder: string;
            host: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            port: number;
            sectionId: string | null;
            security: string;
            succeededAt: string | null;
            trouble: string | null;
            user: string;
            /** Format: int32 */
            version: number;
        };
        MailboxesView: {
            items: components["schemas"]["MailboxView"][];
        };
        MakerView: {
            awayUntil: string | null;
            deputyId: string | null;
            deputyName: string | null;
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
            roomUrl: string | null;
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
        MovePreview: {
            /** Format: int32 */
            keeping: number;
            /** Format: int32 */
            moving: number;
            /** Format: int32 */
            number: number;
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
        NewFeedView: {
            address: string;
            feed: components["schemas"]["FeedView"];
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
        NodeSeenView: {
            confirmedAt: string | null;
            evidence: string | null;
            followed: number | null;
            host: string;
            node: string;
        };
        NoticeChoicesView: {
            browsers: components["schemas"]["NotifiedBrowserView"][];
            /** Format: int32 */
            digestHour: number;
            mailLeaves: boolean;
            pushKey: string;
            quietFrom: number | null;
            quietUntil: number | null;
            subjects: components["schemas"]["NoticeSubjectView"][];
        };
        NoticeSubjectView: {
            always: boolean;
            inProduct: boolean;
            mail: string;
            push: boolean;
            subject: string;
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
        NotifiedBrowserView: {
            endpoint: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            since: string;
            usedAt: string | null;
        };
        OnDutyView: {
            away: boolean;
            name: string;
            /** Format: uuid */
            personId: string;
        };
        OpenItemView: {
            due: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            state: string;
            title: string;
        };
        OpenRoundRequest: {
            audience?: string | null;
            collectorId?: string | null;
            programme?: string | null;
            scopeId?: string | null;
            term?: string | null;
            year?: number | null;
        };
        OpenWorkView: {
            items: components["schemas"]["OpenItemView"][];
            more: boolean;
            name: string;
            /** Format: uuid */
            personId: string;
        };
        OpenedIssuesView: {
            opened: string[];
        };
        OpenedPieceView: {
            /** Format: uuid */
            pieceId: string;
        };
        OpenedSourceView: {
            /** Format: uuid */
            id: string;
            name: string;
            words: string;
        };
        OperationView: {
            /** Format: int32 */
            agencies: number;
            database: components["schemas"]["Database"];
            disk: components["schemas"]["Disk"];
            followers: components["schemas"]["Follower"][];
            jobs: components["schemas"]["Job"][];
            listeners: components["schemas"]["Listener"][];
            mail: components["schemas"]["MailState"];
            memory: components["schemas"]["Memory"];
            search: components["schemas"]["Search"];
            /** Format: date-time */
            startedAt: string;
            version: string;
        };
        OrderResultView: {
            code: string | null;
            done: boolean;
            /** Format: uuid */
            id: string;
            problem: string | null;
            title: string;
            undo: components["schemas"]["BulkOrder"] | null;
        };
        OrderResultsView: {
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            refused: number;
            results: components["schemas"]["OrderResultView"][];
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
        OutlookAlertView: {
            code: string;
            kind: string;
            text: string;
        };
        OutlookBlockView: {
            block: string | null;
            body: string | null;
            /** Format: int32 */
            insufficient: number;
            /** Format: int32 */
            members: number;
            /** Format: int32 */
            met: number;
            name: string;
            part: number | null;
            place: number | null;
            /** Format: int32 */
            reported: number;
            share: number | null;
            whole: number | null;
            why: string | null;
        };
        OutlookChoiceView: {
            code: string;
            shape: string;
            text: string;
        };
        OutlookChoicesView: {
            everything: boolean;
            indicators: components["schemas"]["OutlookChoiceView"][];
            mayManage: boolean;
            period: string;
            periods: components["schemas"]["OutlookPeriodView"][];
            programmes: components["schemas"]["OutlookProgrammeView"][];
            scopes: components["schemas"]["OutlookScopeView"][];
        };
        OutlookComparatorView: {
            country: string;
            /** Format: uuid */
            id: string;
            note: string;
            part: number;
            source: string;
            unit: string;
            whole: number;
            /** Format: int32 */
            year: number;
        };
        OutlookForecastPointView: {
            /** Format: int32 */
            ahead: number;
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            period: string;
            /** Format: double */
            value: number;
        };
        OutlookForecastView: {
            after: string | null;
            error: number | null;
            /** Format: int32 */
            inside: number;
            /** Format: int32 */
            known: number;
            leftOut: string[];
            /** Format: int32 */
            needed: number;
            points: components["schemas"]["OutlookForecastPointView"][];
            /** Format: int32 */
            tests: number;
            why: string | null;
        };
        OutlookIndicatorView: {
            baseYear: number | null;
            blocks: components["schemas"]["OutlookBlockView"][];
            comparators: components["schemas"]["OutlookComparatorView"][];
            forecast: components["schemas"]["OutlookForecastView"];
            knownOn: string | null;
            lines: components["schemas"]["OutlookLineView"][];
            measure: string | null;
            period: components["schemas"]["OutlookPeriodView"];
            programme: components["schemas"]["OutlookProgrammeView"];
            recomputed: components["schemas"]["OutlookPointView"][];
            row: components["schemas"]["OutlookRowView"];
            scope: components["schemas"]["OutlookScopeView"] | null;
            targets: components["schemas"]["OutlookYearTargetView"][];
        };
        OutlookLineView: {
            code: string;
            reason: string;
            unit: string;
            /** Format: date */
            validFrom: string;
            value: number;
        };
        OutlookMapView: {
            byUnit: boolean;
            /** Format: int32 */
            elsewhere: number;
            indicator: components["schemas"]["OutlookChoiceView"];
            knownOn: string | null;
            mapSource: string | null;
            /** Format: date */
            on: string;
            period: components["schemas"]["OutlookPeriodView"];
            programme: components["schemas"]["OutlookProgrammeView"];
            source: string;
            tileSet: string;
            tiles: components["schemas"]["OutlookTileView"][];
            viewBox: string | null;
        };
        OutlookPeriodView: {
            code: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            over: boolean;
            term: string;
            /** Format: int32 */
            year: number;
        };
        OutlookPlacedView: {
            block: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            part: number | null;
            place: number | null;
            state: string;
            whole: number | null;
            why: string | null;
        };
        OutlookPointView: {
            /** Format: date */
            lastDay: string;
            /** Format: int32 */
            members: number;
            part: number | null;
            partial: boolean;
            period: string;
            /** Format: int32 */
            reported: number;
            share: number | null;
            whole: number | null;
        };
        OutlookProgrammeView: {
            code: string;
            ownerName: string;
            scope: string;
            title: string;
        };
        OutlookRankingView: {
            blocks: components["schemas"]["OutlookBlockView"][];
            bodies: components["schemas"]["OutlookBlockView"][];
            byUnit: boolean;
            indicator: components["schemas"]["OutlookChoiceView"];
            knownOn: string | null;
            /** Format: int32 */
            least: number;
            /** Format: int32 */
            matching: number;
            /** Format: int32 */
            members: number;
            period: components["schemas"]["OutlookPeriodView"];
            programme: components["schemas"]["OutlookProgrammeView"];
            /** Format: int32 */
            reported: number;
            scope: components["schemas"]["OutlookScopeView"] | null;
            units: components["schemas"]["OutlookPlacedView"][];
        };
        OutlookRowView: {
            aheadPoints: number | null;
            code: string;
            counts: string | null;
            gapPoints: number | null;
            history: components["schemas"]["OutlookPointView"][];
            measureIndicator: string;
            measureProgramme: string;
            missing: number | null;
            parent: string | null;
            population: string | null;
            shape: string;
            sincePrevious: components["schemas"]["OutlookTrendView"] | null;
            sinceYearBefore: components["schemas"]["OutlookTrendView"] | null;
            small: components["schemas"]["OutlookSmallNumberView"] | null;
            status: string;
            target: components["schemas"]["OutlookTargetView"] | null;
            targetUnits: number | null;
            text: string;
            value: components["schemas"]["OutlookValueView"];
        };
        OutlookScopeView: {
            group: string;
            /** Format: uuid */
            id: string;
            kind: string;
            kindName: string;
            name: string;
        };
        OutlookSmallNumberView: {
            /** Format: int32 */
            ahead: number;
            /** Format: double */
            exact: number;
            /** Format: int32 */
            required: number;
        };
        OutlookTargetView: {
            growthPercent: number | null;
            hole: boolean;
            lastYear: number | null;
            required: number | null;
            share: number | null;
            stage: string | null;
            text: string | null;
            withinYear: boolean;
            /** Format: int32 */
            year: number;
        };
        OutlookTileView: {
            /** Format: int32 */
            members: number;
            /** Format: int32 */
            met: number;
            name: string;
            open: boolean;
            organization: string | null;
            part: number | null;
            partOf: string | null;
            path: string | null;
            /** Format: int32 */
            reported: number;
            share: number | null;
            status: string;
            whole: number | null;
            /** Format: int32 */
            x: number;
            /** Format: int32 */
            y: number;
        };
        OutlookTrendView: {
            direction: string;
            least: boolean;
            period: string;
            points: number | null;
            units: number | null;
        };
        OutlookUnitPageView: {
            block: string | null;
            knownOn: string | null;
            period: components["schemas"]["OutlookPeriodView"];
            programme: components["schemas"]["OutlookProgrammeView"];
            rows: components["schemas"]["OutlookUnitRowView"][];
            unit: components["schemas"]["OutlookScopeView"];
        };
        OutlookUnitRowView: {
            counted: boolean;
            row: components["schemas"]["OutlookRowView"];
            unit: components["schemas"]["OutlookUnitView"] | null;
        };
        OutlookUnitView: {
            block: string | null;
            differs: boolean;
            /** Format: uuid */
            id: string;
            kindName: string;
            name: string;
            open: boolean;
            part: number | null;
            recordedAt: string | null;
            source: string | null;
            stage: string | null;
            state: string;
            status: string | null;
            /** Format: int32 */
            vintage: number;
            whole: number | null;
        };
        OutlookUnitsView: {
            items: components["schemas"]["OutlookUnitView"][];
            /** Format: int32 */
            matching: number;
            /** Format: int32 */
            members: number;
            /** Format: uuid */
            population: string;
        };
        OutlookValueView: {
            atMost: number | null;
            /** Format: int32 */
            automatic: number;
            byUnit: boolean;
            /** Format: int32 */
            declared: number;
            /** Format: int32 */
            differing: number;
            /** Format: int32 */
            estimated: number;
            growth: number | null;
            /** Format: int32 */
            insufficient: number;
            /** Format: int32 */
            members: number;
            /** Format: int32 */
            met: number;
            /** Format: int32 */
            notMet: number;
            part: number | null;
            /** Format: int32 */
            provisional: number;
            /** Format: int32 */
            reported: number;
            share: number | null;
            /** Format: int32 */
            silent: number;
            stage: string | null;
            whole: number | null;
        };
        OutlookView: {
            alerts: components["schemas"]["OutlookAlertView"][];
            blind: boolean;
            knownOn: string | null;
            lines: components["schemas"]["OutlookLineView"][];
            period: components["schemas"]["OutlookPeriodView"];
            programme: components["schemas"]["OutlookProgrammeView"];
            /** Format: date-time */
            readAt: string;
            rows: components["schemas"]["OutlookRowView"][];
            scope: components["schemas"]["OutlookScopeView"] | null;
        };
        OutlookYearTargetView: {
            growthPercent: number | null;
            share: number | null;
            text: string;
            /** Format: int32 */
            year: number;
        };
        OwedView: {
            items: components["schemas"]["StoryView"][];
        };
        OwnReportView: {
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            optional: boolean;
            part: string;
            programmeTitle: string;
            state: string;
            term: string;
            unitName: string;
            /** Format: int32 */
            year: number;
        };
        PageActRequest: {
            act?: string | null;
            reason?: string | null;
            version?: number | null;
        };
        PageChangeRequest: {
            adShare?: number | null;
            clear?: string[] | null;
            closingAt?: string | null;
            name?: string | null;
            note?: string | null;
            responsibleId?: string | null;
            version?: number | null;
        };
        PageMakerView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PageMakersView: {
            items: components["schemas"]["PageMakerView"][];
        };
        PageStepView: {
            act: string;
            /** Format: date-time */
            at: string;
            byName: string;
            from: string;
            reason: string | null;
            to: string;
        };
        PageStepsView: {
            items: components["schemas"]["PageStepView"][];
        };
        PageViewAuditEntryView: {
            items: components["schemas"]["AuditEntryView"][];
            nextCursor: string | null;
            total: number | null;
        };
        PageViewCollaboratorView: {
            items: components["schemas"]["CollaboratorView"][];
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
        PageViewLetterRowView: {
            items: components["schemas"]["LetterRowView"][];
            nextCursor: string | null;
            total: number | null;
        };
        PageViewLookView: {
            items: components["schemas"]["LookView"][];
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
        PageViewPressRequestRowView: {
            items: components["schemas"]["PressRequestRowView"][];
            nextCursor: string | null;
            total: number | null;
        };
        PageViewReceivedRowView: {
            items: components["schemas"]["ReceivedRowView"][];
            nextCursor: string | null;
            total: number | null;
        };
        PageViewReleaseRowView: {
            items: components["schemas"]["ReleaseRowView"][];
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
        PassOnRequest: {
            on?: string | null;
            reason?: string | null;
            to?: string | null;
            version?: number | null;
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
        PieceFollowUpsView: {
            asked: components["schemas"]["FollowUpView"][];
            owed: components["schemas"]["FollowUpView"][];
        };
        PieceOriginView: {
            assignmentId: string | null;
            story: components["schemas"]["StoryView"] | null;
        };
        PiecePlaceView: {
            /** Format: date */
            day: string;
            fit: components["schemas"]["FitView"];
            /** Format: uuid */
            issueId: string;
            number: number | null;
            page: number | null;
            pageState: string;
            titleName: string;
            /** Format: int32 */
            wanted: number;
            wantedUnit: string;
        };
        PiecePlacesView: {
            items: components["schemas"]["PiecePlaceView"][];
            /** Format: uuid */
            pieceId: string;
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
        PieceStepView: {
            code: string;
            dueAt: string | null;
            name: string;
            /** Format: date-time */
            since: string;
            workflow: string;
        };
        PieceView: {
            acts: components["schemas"]["ActView"][];
            afterReview: components["schemas"]["AfterReviewView"] | null;
            authors: components["schemas"]["AuthorView"][];
            corrections: components["schemas"]["CorrectionView"][];
            /** Format: date-time */
            createdAt: string;
            derivedFrom: string | null;
            document: components["schemas"]["RawDocument"];
            /** Format: int32 */
            documentVersion: number;
            embargoFrom: components["schemas"]["EmbargoFromView"] | null;
            embargoUntil: string | null;
            form: string;
            grade: components["schemas"]["GradeView"] | null;
            holderId: string | null;
            holderName: string;
            /** Format: uuid */
            id: string;
            lastReturn: components["schemas"]["ReturnView"] | null;
            lostApproval: components["schemas"]["LostApprovalView"] | null;
            mayPlan: boolean;
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
            step: components["schemas"]["PieceStepView"];
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
        PlacedPieceView: {
            /** Format: int32 */
            documentVersion: number;
            finished: boolean;
            form: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            state: string;
            title: string;
        };
        PlacementView: {
            changed: boolean;
            /** Format: int32 */
            columns: number;
            fit: components["schemas"]["FitView"];
            /** Format: uuid */
            id: string;
            label: string;
            note: string;
            pageId: string | null;
            /** Format: int32 */
            pictureLines: number;
            piece: components["schemas"]["PlacedPieceView"] | null;
            /** Format: int32 */
            position: number;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            wanted: number;
            wantedUnit: string;
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
            mayChange: boolean;
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
        PlannedRoundView: {
            /** Format: date */
            beforeDay: string;
            calendarOf: string | null;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            unassigned: string[];
            units: components["schemas"]["PlannedUnitView"][];
            voluntary: boolean;
        };
        PlannedUnitView: {
            chain: string[];
            indicators: string[];
            /** Format: uuid */
            unitId: string;
            unitKindName: string;
            unitName: string;
        };
        PopulationRuleView: {
            code: string;
            convention: boolean;
            counts: string;
            name: string;
        };
        PopulationRulesView: {
            items: components["schemas"]["PopulationRuleView"][];
        };
        PopulationView: {
            frozen: components["schemas"]["FrozenView"][];
            items: components["schemas"]["UnitView"][];
            /** Format: date */
            on: string;
            rule: components["schemas"]["PopulationRuleView"];
            stated: components["schemas"]["StatedView"][];
            /** Format: int32 */
            units: number;
        };
        Portion: {
            id: string | null;
            kind: string | null;
            toId: string | null;
        };
        PressAnswerRequest: {
            act?: string | null;
            answers?: string[] | null;
            reviewWanted?: boolean | null;
            text?: string | null;
            version?: number | null;
        };
        PressMessageRequest: {
            text?: string | null;
        };
        PressMessageView: {
            act: string;
            /** Format: date-time */
            at: string;
            byName: string;
            /** Format: uuid */
            id: string;
            side: string;
            text: string;
        };
        PressQuestionView: {
            answer: string;
            /** Format: int32 */
            position: number;
            question: string;
        };
        PressRequestRequest: {
            authorityId?: string | null;
            kind?: string | null;
            questions?: string[] | null;
            subject?: string | null;
        };
        PressRequestRowView: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            byName: string;
            closedAt: string | null;
            dueCertainty: string | null;
            dueCitation: string | null;
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            late: boolean;
            /** Format: int64 */
            number: number;
            /** Format: date-time */
            sentAt: string;
            state: string;
            subject: string;
            /** Format: int32 */
            version: number;
        };
        PressRequestView: {
            messages: components["schemas"]["PressMessageView"][];
            questions: components["schemas"]["PressQuestionView"][];
            reason: string | null;
            reviewWanted: boolean;
            row: components["schemas"]["PressRequestRowView"];
        };
        PrintDepositItemView: {
            at: string | null;
            byName: string | null;
            citation: string;
            /** Format: int32 */
            copies: number;
            item: string;
        };
        PrintDepositRequest: {
            done?: boolean | null;
        };
        PrintDepositView: {
            dueAt: string | null;
            items: components["schemas"]["PrintDepositItemView"][];
            late: boolean;
        };
        PrintIssueActRequest: {
            act?: string | null;
            reason?: string | null;
            version?: number | null;
        };
        PrintIssueChangeRequest: {
            closingAt?: string | null;
            note?: string | null;
            pages?: number | null;
            version?: number | null;
        };
        PrintIssueRequest: {
            day?: string | null;
            titleId?: string | null;
        };
        PrintIssueView: {
            /** Format: date-time */
            closingAt: string;
            /** Format: date */
            day: string;
            decidedAt: string | null;
            decidedByName: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            late: number;
            note: string;
            number: number | null;
            pageStates: {
                [key: string]: number;
            };
            /** Format: int32 */
            pages: number;
            /** Format: int32 */
            places: number;
            reason: string | null;
            state: string;
            /** Format: uuid */
            titleId: string;
            titleName: string;
            /** Format: int32 */
            version: number;
        };
        PrintIssuesRequest: {
            from?: string | null;
            to?: string | null;
        };
        PrintIssuesView: {
            items: components["schemas"]["PrintIssueView"][];
            /** Format: date */
            today: string;
        };
        PrintPackageRequest: {
            pageId?: string | null;
        };
        PrintPackageView: {
            /** Format: date-time */
            at: string;
            byName: string;
            bytes: number | null;
            fileName: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            issueId: string;
            /** Format: int32 */
            missing: number;
            pageId: string | null;
            /** Format: int32 */
            piecesDone: number;
            /** Format: int32 */
            piecesTotal: number;
            state: string;
        };
        PrintPieceView: {
            form: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            state: string;
            title: string;
            /** Format: int32 */
            words: number;
        };
        PrintPiecesView: {
            items: components["schemas"]["PrintPieceView"][];
        };
        PrintPlaceMoveRequest: {
            pageId?: string | null;
            position?: number | null;
            version?: number | null;
        };
        PrintPlaceRequest: {
            columns?: number | null;
            label?: string | null;
            note?: string | null;
            pageId?: string | null;
            pictureLines?: number | null;
            pieceId?: string | null;
            version?: number | null;
            wanted?: number | null;
            wantedUnit?: string | null;
        };
        PrintTitleRequest: {
            active?: boolean | null;
            captionPercent?: number | null;
            charactersPerLine?: number | null;
            closingDaysBefore?: number | null;
            closingTime?: string | null;
            columns?: number | null;
            days?: number[] | null;
            firstNumber?: number | null;
            format?: string | null;
            kind?: string | null;
            linesPerColumn?: number | null;
            name?: string | null;
            pageNames?: string[] | null;
            pages?: number | null;
            rhythm?: string | null;
            sapoPercent?: number | null;
            titlePercent?: number | null;
            version?: number | null;
        };
        PrintTitleView: {
            active: boolean;
            /** Format: int32 */
            capacity: number;
            /** Format: int32 */
            captionPercent: number;
            /** Format: int32 */
            charactersPerLine: number;
            /** Format: int32 */
            closingDaysBefore: number;
            closingTime: string;
            /** Format: int32 */
            columns: number;
            days: number[];
            /** Format: int32 */
            firstNumber: number;
            format: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: int32 */
            linesPerColumn: number;
            name: string;
            pageNames: string[];
            /** Format: int32 */
            pages: number;
            rhythm: string;
            /** Format: int32 */
            sapoPercent: number;
            /** Format: int32 */
            titlePercent: number;
            /** Format: int32 */
            version: number;
        };
        PrintTitlesView: {
            items: components["schemas"]["PrintTitleView"][];
        };
        ProducedDayView: {
            /** Format: date */
            day: string;
            /** Format: int32 */
            pieces: number;
        };
        ProducedDeskView: {
            id: string | null;
            name: string;
            /** Format: int32 */
            pieces: number;
        };
        ProducedFormView: {
            form: string;
            /** Format: int32 */
            pieces: number;
        };
        ProducedMonthView: {
            /** Format: date */
            month: string;
            /** Format: int32 */
            pieces: number;
            /** Format: int32 */
            yearBefore: number;
        };
        ProducedPersonView: {
            id: string | null;
            name: string;
            /** Format: int32 */
            pieces: number;
        };
        ProductionView: {
            days: components["schemas"]["ProducedDayView"][];
            deadlines: components["schemas"]["DeadlineCountsView"];
            desks: components["schemas"]["ProducedDeskView"][];
            forms: components["schemas"]["ProducedFormView"][];
            /** Format: date */
            from: string;
            growth: components["schemas"]["GrowthView"];
            people: components["schemas"]["ProducedPersonView"][];
            /** Format: int32 */
            pieces: number;
            returns: components["schemas"]["ReturnCountsView"];
            scope: string;
            steps: components["schemas"]["StepTimeView"][];
            /** Format: int32 */
            storiesInForms: number;
            /** Format: date */
            to: string;
            /** Format: int64 */
            words: number;
        };
        ProfileRequest: {
            locale?: string | null;
            name?: string | null;
        };
        ProgrammeRowView: {
            code: string;
            decision: components["schemas"]["SourceDecisionView"];
            edition: components["schemas"]["EditionView"];
            /** Format: int32 */
            indicators: number;
            ownerName: string;
            scope: string;
            /** Format: int32 */
            tasks: number;
            title: string;
            under: string | null;
        };
        ProgrammeView: {
            duties: components["schemas"]["DutyView"][];
            findings: components["schemas"]["BookFindingView"][];
            head: components["schemas"]["ProgrammeRowView"];
            indicators: components["schemas"]["IndicatorView"][];
            notes: components["schemas"]["SourceNoteView"][];
            provisional: string | null;
            tasks: components["schemas"]["StrategyTaskView"][];
            terms: components["schemas"]["TermView"][];
        };
        ProgrammesView: {
            items: components["schemas"]["ProgrammeRowView"][];
            /** Format: date */
            on: string;
        };
        PublicationView: {
            /** Format: date-time */
            at: string;
            byName: string;
            kind: string;
            /** Format: int32 */
            revision: number;
        };
        RaiseConcernRequest: {
            addresseeId?: string | null;
            indicator?: string | null;
            kind?: string | null;
            programme?: string | null;
            unitId?: string | null;
            words?: string | null;
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
        ReceivedRowView: {
            /** Format: uuid */
            authorityId: string;
            authorityName: string;
            /** Format: int32 */
            edition: number;
            embargoUntil: string | null;
            /** Format: uuid */
            id: string;
            openedAt: string | null;
            pieceId: string | null;
            state: string;
            title: string;
            underEmbargo: boolean;
            /** Format: date-time */
            updatedAt: string;
        };
        ReceivedView: {
            attachments: components["schemas"]["ReleaseAttachmentView"][];
            contact: string;
            editions: components["schemas"]["ReleaseEditionView"][];
            row: components["schemas"]["ReceivedRowView"];
            text: string;
            withdrawnAt: string | null;
            withdrawnReason: string | null;
        };
        ReceiversView: {
            items: components["schemas"]["AuthorityDeskView"][];
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
        RelativeView: {
            changed: boolean;
            copy: boolean;
            form: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            state: string;
            title: string;
            version: string;
        };
        ReleaseActRequest: {
            reason?: string | null;
            version?: number | null;
        };
        ReleaseAttachmentView: {
            /** Format: int64 */
            bytes: number;
            /** Format: uuid */
            id: string;
            name: string;
        };
        ReleaseEditionView: {
            /** Format: date-time */
            at: string;
            byName: string;
            contact: string;
            /** Format: int32 */
            edition: number;
            embargoUntil: string | null;
            note: string;
            text: string;
            title: string;
        };
        ReleasePieceView: {
            /** Format: uuid */
            pieceId: string;
        };
        ReleaseReceiptView: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            openedAt: string | null;
            openedEdition: number | null;
            /** Format: date-time */
            sentAt: string;
        };
        ReleaseRequest: {
            agencies?: string[] | null;
            audience?: string | null;
            contact?: string | null;
            embargoUntil?: string | null;
            note?: string | null;
            text?: string | null;
            title?: string | null;
            under?: string | null;
            version?: number | null;
        };
        ReleaseRowView: {
            /** Format: int32 */
            edition: number;
            embargoUntil: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            /** Format: int32 */
            opened: number;
            /** Format: int32 */
            receivers: number;
            releasedAt: string | null;
            state: string;
            title: string;
            underEmbargo: boolean;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int32 */
            version: number;
        };
        ReleaseView: {
            agencies: string[];
            attachments: components["schemas"]["ReleaseAttachmentView"][];
            audience: string;
            contact: string;
            editions: components["schemas"]["ReleaseEditionView"][];
            receipts: components["schemas"]["ReleaseReceiptView"][];
            row: components["schemas"]["ReleaseRowView"];
            text: string;
            under: string | null;
            underName: string | null;
            withdrawnAt: string | null;
            withdrawnReason: string | null;
        };
        ReopenRoundRequest: {
            reason?: string | null;
        };
        ReportActRequest: {
            version?: number | null;
            words?: string | null;
        };
        ReportActView: {
            act: string;
            /** Format: date-time */
            at: string;
            by: string;
            organization: string | null;
            state: string;
            /** Format: int32 */
            submission: number;
            until: string | null;
            words: string | null;
        };
        ReportDraftSavedView: {
            findings: components["schemas"]["ReportFindingView"][];
            /** Format: date-time */
            savedAt: string;
            savedBy: string;
            /** Format: int32 */
            version: number;
        };
        ReportDraftView: {
            savedAt: string | null;
            savedBy: string | null;
            /** Format: int32 */
            version: number;
        };
        ReportEntryView: {
            explanation: string;
            indicator: string;
            note: string;
            part: number | null;
            stage: string | null;
            whole: number | null;
        };
        ReportFindingView: {
            code: string;
            field: string;
            indicator: string | null;
            message: string;
            weight: string;
        };
        ReportFormView: {
            acts: components["schemas"]["ReportActView"][];
            asksProposals: boolean;
            asksReason: boolean;
            asksTrend: boolean;
            chain: components["schemas"]["ReportStepView"][];
            difficulties: string;
            draft: components["schemas"]["ReportDraftView"];
            findings: components["schemas"]["ReportFindingView"][];
            lines: components["schemas"]["ReportLineView"][];
            may: components["schemas"]["ReportMayView"];
            nothingToPropose: boolean;
            proposals: string;
            revises: boolean;
            round: components["schemas"]["CollectionRoundView"];
            row: components["schemas"]["ReportRowView"];
            submissions: components["schemas"]["SubmissionView"][];
            trend: string;
        };
        ReportLineView: {
            asked: string;
            computed: components["schemas"]["KnownFigureView"] | null;
            denominator: string | null;
            entry: components["schemas"]["ReportEntryView"];
            indicator: string;
            last: components["schemas"]["KnownFigureView"] | null;
            measure: string | null;
            numerator: string | null;
            population: number | null;
            shortName: string | null;
            text: string;
            yearBefore: components["schemas"]["KnownFigureView"] | null;
        };
        ReportMayView: {
            collect: boolean;
            decide: boolean;
            recall: boolean;
            report: boolean;
            withdraw: boolean;
        };
        ReportRowView: {
            acceptedAt: string | null;
            /** Format: date-time */
            dueAt: string;
            extendedUntil: string | null;
            firstSentAt: string | null;
            gone: boolean;
            holderName: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            indicators: number;
            late: boolean;
            optional: boolean;
            remindedAt: string | null;
            /** Format: int32 */
            reminders: number;
            sentAt: string | null;
            state: string;
            successors: string[];
            /** Format: uuid */
            unitId: string;
            unitKindName: string;
            unitName: string;
            /** Format: int32 */
            version: number;
            waitsAt: string | null;
        };
        ReportSheetView: {
            entries: components["schemas"]["ReportEntryView"][];
            findings: components["schemas"]["CellFindingView"][];
            stops: boolean;
            taken: boolean;
        };
        ReportStepView: {
            organization: string;
            part: string;
            /** Format: int32 */
            position: number;
            state: string;
        };
        ReportSubmitRequest: {
            kind?: string | null;
            reason?: string | null;
            version?: number | null;
        };
        ReportedFigureView: {
            indicator: string;
            part: number | null;
            reason: string | null;
            /** Format: date-time */
            recordedAt: string;
            source: string;
            stage: string | null;
            status: string;
            /** Format: int32 */
            vintage: number;
            whole: number | null;
        };
        ReportedView: {
            figures: components["schemas"]["ReportedFigureView"][];
            /** Format: date-time */
            knownAt: string;
            state: string;
            submission: components["schemas"]["SubmissionView"] | null;
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
        ResponsibleRequest: {
            from?: string | null;
            indicator?: string | null;
            organizationId?: string | null;
            source?: string | null;
        };
        ResponsibleView: {
            /** Format: date */
            from: string;
            indicator: string;
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            source: string;
        };
        ResponsiblesView: {
            items: components["schemas"]["ResponsibleView"][];
        };
        RestoredView: {
            /** Format: int32 */
            documentVersion: number;
        };
        ReturnCountsView: {
            /** Format: int32 */
            handedIn: number;
            /** Format: int32 */
            pieces: number;
            /** Format: int32 */
            repeatedly: number;
            /** Format: int32 */
            returns: number;
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
        RoomItemRequest: {
            body?: string | null;
            kind?: string | null;
            link?: string | null;
            pictureId?: string | null;
            title?: string | null;
            version?: number | null;
        };
        RoomItemView: {
            /** Format: date-time */
            addedAt: string;
            /** Format: uuid */
            addedById: string;
            addedByName: string;
            body: string;
            bytes: number | null;
            fileName: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            link: string;
            pictureId: string | null;
            title: string;
            /** Format: int32 */
            version: number;
        };
        RoomView: {
            items: components["schemas"]["RoomItemView"][];
        };
        RosterView: {
            deputations: components["schemas"]["DeputationView"][];
            leaves: components["schemas"]["LeaveView"][];
            /** Format: date */
            monday: string;
            shifts: components["schemas"]["ShiftView"][];
            /** Format: date */
            today: string;
        };
        RoundOpenedView: {
            /** Format: uuid */
            id: string;
        };
        RoundReportsView: {
            items: components["schemas"]["ReportRowView"][];
            knownAt: string | null;
            round: components["schemas"]["CollectionRoundView"];
            /** Format: int32 */
            shown: number;
        };
        RoyaltyGenreView: {
            basis: string;
            code: string;
            /** Format: int32 */
            group: number;
            most: number;
            name: string;
            press: string;
            /** Format: date */
            validFrom: string;
        };
        RoyaltyGroupView: {
            citation: string;
            most: number;
            nameEn: string;
            nameVi: string;
            /** Format: int32 */
            number: number;
            press: string;
        };
        RoyaltyTableRequest: {
            basis?: string | null;
            genres?: components["schemas"]["GenreWish"][] | null;
            validFrom?: string | null;
        };
        RoyaltyView: {
            choices: components["schemas"]["GenreChoiceView"][];
            law: components["schemas"]["RoyaltyGroupView"][];
            own: components["schemas"]["RoyaltyGenreView"][];
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
        SavedViewRequest: {
            deskId?: string | null;
            layout?: string | null;
            name?: string | null;
            search?: string | null;
            shared?: boolean | null;
            version?: number | null;
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
        SeenRequest: {
            version?: number | null;
        };
        SentFileView: {
            /** Format: int64 */
            bytes: number;
            kind: string | null;
            name: string;
            picture: boolean;
            /** Format: int32 */
            position: number;
            url: string;
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
        SharedView: {
            /** Format: uuid */
            id: string;
        };
        ShiftRequest: {
            day?: string | null;
            deskId?: string | null;
            endsAt?: string | null;
            note?: string | null;
            personIds?: string[] | null;
            role?: string | null;
            startsAt?: string | null;
            version?: number | null;
        };
        ShiftView: {
            /** Format: date */
            day: string;
            deskId: string | null;
            deskName: string | null;
            /** Format: time-local */
            endsAt: string;
            /** Format: uuid */
            id: string;
            note: string;
            people: components["schemas"]["OnDutyView"][];
            role: string;
            /** Format: time-local */
            startsAt: string;
            /** Format: int32 */
            version: number;
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
        SourceDecisionView: {
            basis: string;
            effectiveFrom: string | null;
            issuer: string;
            number: string | null;
            signedBy: string | null;
            signedOn: string | null;
            signedText: string;
        };
        SourceNoteView: {
            place: string;
            text: string;
        };
        SourceReaderView: {
            name: string;
            /** Format: uuid */
            personId: string;
        };
        SourceRequest: {
            name?: string | null;
            readerIds?: string[] | null;
            version?: number | null;
            words?: string | null;
        };
        SourcesView: {
            items: components["schemas"]["GuardedSourceView"][];
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
        StatedView: {
            /** Format: date */
            asOf: string;
            certainty: string;
            note: string | null;
            source: string;
            /** Format: int32 */
            units: number;
        };
        StepDesignForm: {
            code: string | null;
            escalation: string[] | null;
            limitMinutes: number | null;
            nameEn: string | null;
            nameVi: string | null;
            phase: string | null;
            roles: string[] | null;
        };
        StepTimeView: {
            /** Format: int64 */
            medianSeconds: number;
            /** Format: int64 */
            ninetiethSeconds: number;
            state: string;
            /** Format: int32 */
            times: number;
        };
        StoryActRequest: {
            act?: string | null;
            intoId?: string | null;
            reason?: string | null;
            version?: number | null;
        };
        StoryEventView: {
            /** Format: date */
            day: string;
            /** Format: uuid */
            id: string;
            state: string;
            title: string;
        };
        StoryNamedView: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        StoryOfEventRequest: {
            day?: string | null;
            title?: string | null;
        };
        StoryPieceView: {
            form: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            originChanged: boolean;
            originId: string | null;
            publicUrl: string | null;
            publishedAt: string | null;
            state: string;
            title: string;
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
            event: components["schemas"]["StoryEventView"] | null;
            /** Format: uuid */
            id: string;
            mayChange: boolean;
            mergedInto: string | null;
            /** Format: int64 */
            number: number;
            pieces: components["schemas"]["StoryPieceView"][];
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
        StrategyTaskView: {
            code: string;
            coordinating: string;
            criterion: string;
            deliverable: string;
            due: string;
            dueFrom: string | null;
            dueText: string;
            dueTo: string | null;
            group: string;
            groupTitle: string;
            lead: string;
            text: string;
        };
        SubmissionView: {
            difficulties: string;
            entries: components["schemas"]["ReportEntryView"][];
            kind: string;
            late: boolean;
            /** Format: int32 */
            number: number;
            proposals: string;
            reason: string | null;
            /** Format: date-time */
            sentAt: string;
            sentBy: string;
            trend: string;
            way: string;
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
        TakenView: {
            /** Format: date */
            day: string;
            effect: string;
            note: string | null;
            repeats: boolean;
            title: string;
        };
        TargetView: {
            growthPercent: number | null;
            part: number | null;
            stage: string | null;
            text: string;
            whole: number | null;
            /** Format: int32 */
            year: number;
        };
        TermView: {
            asks: string[];
            /** Format: date */
            beforeDay: string;
            /** Format: date-time */
            closes: string;
            code: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            note: string | null;
            obligor: string;
            programme: string;
            text: string;
            /** Format: int32 */
            year: number;
        };
        TestMailRequest: {
            recipient?: string | null;
        };
        ThresholdRequest: {
            citation?: string | null;
            citationEn?: string | null;
            code?: string | null;
            convention?: boolean | null;
            reason?: string | null;
            validFrom?: string | null;
            value?: number | null;
        };
        ThresholdRowView: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            least: number;
            /** Format: int32 */
            most: number;
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            threshold: components["schemas"]["EvidenceThresholdView"];
        };
        ThresholdsView: {
            items: components["schemas"]["ThresholdRowView"][];
            mayManage: boolean;
        };
        TickRequest: {
            done?: boolean | null;
        };
        TimelinessView: {
            /** Format: int32 */
            late: number;
            medianDays: number | null;
            /** Format: int32 */
            onTime: number;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            requests: number;
            /** Format: int32 */
            withdrawn: number;
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
        UnitView: {
            /** Format: uuid */
            id: string;
            kind: string;
            kindName: string;
            name: string;
            pressTypes: string[];
        };
        UrgencyRequest: {
            urgency?: string | null;
            version?: number | null;
        };
        UseView: {
            allowed: boolean;
            at: string | null;
            byName: string | null;
            note: string;
            untilDay: string | null;
        };
        UsualWorkflowView: {
            design: components["schemas"]["DesignForm"];
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            running: number;
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
        WaitingDeclarationView: {
            agencyName: string;
            declaration: components["schemas"]["DeclarationView"];
        };
        WaitingDeclarationsView: {
            items: components["schemas"]["WaitingDeclarationView"][];
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
        WayDesignForm: {
            checks: boolean | null;
            code: string | null;
            from: string | null;
            grades: boolean | null;
            kind: string | null;
            nameEn: string | null;
            nameVi: string | null;
            reasonRequired: boolean | null;
            reviewAfterMinutes: number | null;
            roles: string[] | null;
            to: string | null;
        };
        WishRequest: {
            inProduct?: boolean | null;
            mail?: string | null;
            push?: boolean | null;
            subject?: string | null;
        };
        WorkflowChoiceView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            running: number;
            usual: boolean;
        };
        WorkflowRequest: {
            active?: boolean | null;
            design?: components["schemas"]["DesignForm"] | null;
            forms?: string[] | null;
            name?: string | null;
            position?: number | null;
            urgencies?: string[] | null;
            version?: number | null;
        };
        WorkflowVersionView: {
            /** Format: date-time */
            at: string;
            byName: string;
            design: components["schemas"]["DesignForm"];
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            running: number;
        };
        WorkflowView: {
            active: boolean;
            design: components["schemas"]["DesignForm"];
            findings: components["schemas"]["DesignFindingView"][];
            forms: string[];
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            position: number;
            unpublishedChanges: boolean;
            /** Format: date-time */
            updatedAt: string;
            urgencies: string[];
            /** Format: int32 */
            version: number;
            versions: components["schemas"]["WorkflowVersionView"][];
        };
        WorkflowsView: {
            items: components["schemas"]["WorkflowView"][];
            usual: components["schemas"]["UsualWorkflowView"][];
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
    afterReviews: {
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
                    "*/*": components["schemas"]["AfterReviewsView"];
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
            query?: {
                from?: number;
                to?: number;
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
    desks_1: {
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
                    "*/*": components["schemas"]["AuthorityDesksView"];
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
    add_4: {
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
    csv_7: {
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
    remove_4: {
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
    change_11: {
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
    choose_1: {
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
    collaborators: {
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
                    "*/*": components["schemas"]["PageViewCollaboratorView"];
                };
            };
        };
    };
    eraseCollaborator: {
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
    contributionLinks: {
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
                    "*/*": components["schemas"]["CallLinksView"];
                };
            };
        };
    };
    makeContributionLink: {
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
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CallLinkView"];
                };
            };
        };
    };
    closeContributionLink: {
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
    contributionMailboxes: {
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
                    "*/*": components["schemas"]["MailboxesView"];
                };
            };
        };
    };
    addContributionMailbox: {
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
                "application/json": components["schemas"]["MailboxRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MailboxView"];
                };
            };
        };
    };
    changeContributionMailbox: {
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
                "application/json": components["schemas"]["MailboxRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MailboxView"];
                };
            };
        };
    };
    removeContributionMailbox: {
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
    contributions_1: {
        parameters: {
            query?: {
                state?: string;
                q?: string;
                section?: string;
                person?: string;
                collaborator?: string;
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
                    "*/*": components["schemas"]["ContributionPageView"];
                };
            };
        };
    };
    contributionsCsv_1: {
        parameters: {
            query?: {
                state?: string;
                q?: string;
                section?: string;
                person?: string;
                collaborator?: string;
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
    contribution: {
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
                    "*/*": components["schemas"]["ContributionView"];
                };
            };
        };
    };
    accept_2: {
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
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContributionView"];
                };
            };
        };
    };
    assign_2: {
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
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContributionView"];
                };
            };
        };
    };
    contributionFile: {
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
                    "*/*": string;
                };
            };
        };
    };
    refuse: {
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
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContributionView"];
                };
            };
        };
    };
    reopen_3: {
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
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContributionView"];
                };
            };
        };
    };
    spam: {
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
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContributionView"];
                };
            };
        };
    };
    proof: {
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
    review: {
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
                "application/json": components["schemas"]["DeclarationReviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeclaredView"];
                };
            };
        };
    };
    withdraw_3: {
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
                "application/json": components["schemas"]["DeclarationWithdrawalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeclaredView"];
                };
            };
        };
    };
    depute: {
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
                "application/json": components["schemas"]["LeaveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MadeView"];
                };
            };
        };
    };
    endDeputation: {
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
    week: {
        parameters: {
            query?: {
                day?: string;
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
                    "*/*": components["schemas"]["RosterView"];
                };
            };
        };
    };
    csv_6: {
        parameters: {
            query?: {
                day?: string;
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
    copy: {
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
                "application/json": components["schemas"]["CopyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CopiedView"];
                };
            };
        };
    };
    days: {
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
                    "*/*": components["schemas"]["RosterView"];
                };
            };
        };
    };
    mine_2: {
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
                    "*/*": components["schemas"]["RosterView"];
                };
            };
        };
    };
    add_3: {
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
                "application/json": components["schemas"]["ShiftRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MadeView"];
                };
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
                "application/json": components["schemas"]["ShiftRequest"];
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
    remove_3: {
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
    eventsCsv: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
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
                    "*/*": string;
                };
            };
        };
    };
    open_5: {
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
                    "*/*": components["schemas"]["FollowUpsView"];
                };
            };
        };
    };
    followUpsCsv: {
        parameters: {
            query?: {
                state?: string;
                cause?: string;
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
    all_3: {
        parameters: {
            query?: {
                first?: string;
                last?: string;
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
                    "*/*": components["schemas"]["AgencyIndicatorsView"];
                };
            };
        };
    };
    csv_5: {
        parameters: {
            query?: {
                first?: string;
                last?: string;
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
    workOut: {
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
                "application/json": components["schemas"]["EvidenceComputationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EvidenceComputationView"];
                };
            };
        };
    };
    snapshot: {
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
                    "*/*": components["schemas"]["EvidenceSnapshotView"];
                };
            };
        };
    };
    detail: {
        parameters: {
            query?: {
                first?: string;
                last?: string;
                period?: string;
            };
            header?: never;
            path: {
                agency: string;
                programme: string;
                indicator: string;
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
                    "*/*": components["schemas"]["EvidenceDetailView"];
                };
            };
        };
    };
    declare: {
        parameters: {
            query?: {
                first?: string;
                last?: string;
                verdict?: string;
                part?: number;
                whole?: number;
                explanation?: string;
                documentNumber?: string;
                documentDate?: string;
                documentIssuer?: string;
            };
            header?: never;
            path: {
                agency: string;
                programme: string;
                indicator: string;
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
                    "*/*": components["schemas"]["DeclaredView"];
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
    ask: {
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
                "application/json": components["schemas"]["LeaveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MadeView"];
                };
            };
        };
    };
    decide_1: {
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
                "application/json": components["schemas"]["LeaveActRequest"];
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
    handOver_1: {
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
                    "*/*": components["schemas"]["HandedView"];
                };
            };
        };
    };
    page_2: {
        parameters: {
            query?: {
                q?: string;
                kind?: string;
                state?: string;
                handler?: string;
                piece?: string;
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
                    "*/*": components["schemas"]["PageViewLetterRowView"];
                };
            };
        };
    };
    register: {
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
                "application/json": components["schemas"]["LetterRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LetterView"];
                };
            };
        };
    };
    lettersCsv: {
        parameters: {
            query?: {
                q?: string;
                kind?: string;
                state?: string;
                handler?: string;
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
                    "*/*": string;
                };
            };
        };
    };
    counts: {
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
                    "*/*": components["schemas"]["LetterCountsView"];
                };
            };
        };
    };
    handlers: {
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
                    "*/*": components["schemas"]["LetterHandlersView"];
                };
            };
        };
    };
    letter: {
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
                    "*/*": components["schemas"]["LetterView"];
                };
            };
        };
    };
    act_4: {
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
                "application/json": components["schemas"]["LetterActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LetterView"];
                };
            };
        };
    };
    forget: {
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
                "application/json": components["schemas"]["LetterErasureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LetterView"];
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
                "application/json": components["schemas"]["LetterHandlerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LetterView"];
                };
            };
        };
    };
    publish_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackPieceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OpenedPieceView"];
                };
            };
        };
    };
    looks: {
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
                    "*/*": components["schemas"]["PageViewLookView"];
                };
            };
        };
    };
    csv_4: {
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
                    "*/*": string;
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
    handOver: {
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
                "application/json": components["schemas"]["HandOverRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HandedOverView"];
                };
            };
        };
    };
    openWork: {
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
                    "*/*": components["schemas"]["OpenWorkView"];
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
    revoke_2: {
        parameters: {
            query?: {
                leftToSecretariat?: boolean;
            };
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
    page_1: {
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
    add_2: {
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
    deliver_2: {
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
                workflow?: string;
                view?: string;
                state?: string;
                section?: string;
                form?: string;
                urgency?: string;
                owner?: string;
                holder?: string;
                desk?: string;
                from?: string;
                to?: string;
                outDays?: number;
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
                    "*/*": components["schemas"]["OrderResultsView"];
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
    keep_3: {
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
                "application/json": components["schemas"]["SavedViewRequest"];
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
    change_10: {
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
                "application/json": components["schemas"]["SavedViewRequest"];
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
                workflow?: string;
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
    open_3: {
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
    csv_3: {
        parameters: {
            query?: {
                view?: string;
                state?: string;
                step?: string;
                workflow?: string;
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
    act_3: {
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
    begin_1: {
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
    answer_2: {
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
    reopen_2: {
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
    derive: {
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
                "application/json": components["schemas"]["DeriveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DerivedPieceView"];
                };
            };
        };
    };
    save_1: {
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
    duplicate: {
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
                    "*/*": components["schemas"]["DerivedPieceView"];
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
    ofPiece: {
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
                    "*/*": components["schemas"]["PieceFollowUpsView"];
                };
            };
        };
    };
    answer_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpAnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PieceFollowUpsView"];
                };
            };
        };
    };
    grade: {
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
                "application/json": components["schemas"]["GradeRequest"];
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
    kin: {
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
                    "*/*": components["schemas"]["KinView"];
                };
            };
        };
    };
    plan_1: {
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
    urgency: {
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
                "application/json": components["schemas"]["UrgencyRequest"];
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
    keep_2: {
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
    plan_2: {
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
                section?: string;
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
                section?: string;
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
    file_1: {
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
    mine_1: {
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
                    "*/*": components["schemas"]["DecisionsView"];
                };
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
                "application/json": components["schemas"]["DecisionRequest"];
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
    remove_2: {
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
    tick: {
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
                "application/json": components["schemas"]["TickRequest"];
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
    events: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
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
                    "*/*": components["schemas"]["EventsView"];
                };
            };
        };
    };
    add_1: {
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
                "application/json": components["schemas"]["EventRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EventChainView"];
                };
            };
        };
    };
    take: {
        parameters: {
            query?: {
                trial?: boolean;
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
                    "*/*": components["schemas"]["CalendarImportView"];
                };
            };
        };
    };
    event: {
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
                    "*/*": components["schemas"]["EventChainView"];
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
                "application/json": components["schemas"]["EventRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EventChainView"];
                };
            };
        };
    };
    act_2: {
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
                "application/json": components["schemas"]["EventActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EventChainView"];
                };
            };
        };
    };
    grow: {
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
                "application/json": components["schemas"]["StoryOfEventRequest"];
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
    feeds: {
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
                    "*/*": components["schemas"]["FeedsView"];
                };
            };
        };
    };
    open_2: {
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
                "application/json": components["schemas"]["FeedRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NewFeedView"];
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
    decisions: {
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
                    "*/*": components["schemas"]["DecisionsView"];
                };
            };
        };
    };
    decide: {
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
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DecidedView"];
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
            query?: {
                day?: string;
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
                "application/json": components["schemas"]["RoomItemRequest"];
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
    remove_1: {
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
    file: {
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
    open: {
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
                    "*/*": components["schemas"]["OpenedSourceView"];
                };
            };
        };
    };
    changeSource: {
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
                "application/json": components["schemas"]["SourceRequest"];
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
    removeSource: {
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
    change_9: {
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
    assign_1: {
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
    ofStory: {
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
                    "*/*": components["schemas"]["DecisionsView"];
                };
            };
        };
    };
    tie: {
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
                "application/json": components["schemas"]["EventOfStoryRequest"];
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
    room: {
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
                    "*/*": components["schemas"]["RoomView"];
                };
            };
        };
    };
    share: {
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
                "application/json": components["schemas"]["RoomItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SharedView"];
                };
            };
        };
    };
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
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
                    "*/*": components["schemas"]["SharedView"];
                };
            };
        };
    };
    sources: {
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
                    "*/*": components["schemas"]["SourcesView"];
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SharedView"];
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
    requests: {
        parameters: {
            query?: {
                q?: string;
                state?: string;
                kind?: string;
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
                    "*/*": components["schemas"]["PageViewPressRequestRowView"];
                };
            };
        };
    };
    send_1: {
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
                "application/json": components["schemas"]["PressRequestRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PressRequestView"];
                };
            };
        };
    };
    requestsCsv: {
        parameters: {
            query?: {
                q?: string;
                state?: string;
                kind?: string;
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
    request_1: {
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
                    "*/*": components["schemas"]["PressRequestView"];
                };
            };
        };
    };
    writeOn: {
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
                "application/json": components["schemas"]["PressMessageRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PressRequestView"];
                };
            };
        };
    };
    withdraw_2: {
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
                    "*/*": components["schemas"]["PressRequestView"];
                };
            };
        };
    };
    printIssuesCsv: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                title?: string;
                state?: string;
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
    printIssues: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                title?: string;
                state?: string;
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
                    "*/*": components["schemas"]["PrintIssuesView"];
                };
            };
        };
    };
    openIssue: {
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
                "application/json": components["schemas"]["PrintIssueRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FlatplanView"];
                };
            };
        };
    };
    flatplan: {
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
                    "*/*": components["schemas"]["FlatplanView"];
                };
            };
        };
    };
    changeIssue: {
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
                "application/json": components["schemas"]["PrintIssueChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FlatplanView"];
                };
            };
        };
    };
    actOnIssue: {
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
                "application/json": components["schemas"]["PrintIssueActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FlatplanView"];
                };
            };
        };
    };
    tickDeposit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintDepositRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FlatplanView"];
                };
            };
        };
    };
    orderPackage: {
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
                "application/json": components["schemas"]["PrintPackageRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PrintPackageView"];
                };
            };
        };
    };
    printPagesCsv: {
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
    addPlace: {
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
                "application/json": components["schemas"]["PrintPlaceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FlatplanView"];
                };
            };
        };
    };
    printPackage: {
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
                    "*/*": components["schemas"]["PrintPackageView"];
                };
            };
        };
    };
    cancelPackage: {
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
                    "*/*": components["schemas"]["PrintPackageView"];
                };
            };
        };
    };
    packageFile: {
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
    changePage: {
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
                "application/json": components["schemas"]["PageChangeRequest"];
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
    actOnPage: {
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
                "application/json": components["schemas"]["PageActRequest"];
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
    pageSteps: {
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
                    "*/*": components["schemas"]["PageStepsView"];
                };
            };
        };
    };
    pageMakers: {
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
                    "*/*": components["schemas"]["PageMakersView"];
                };
            };
        };
    };
    piecesForPrint: {
        parameters: {
            query?: {
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
                    "*/*": components["schemas"]["PrintPiecesView"];
                };
            };
        };
    };
    placesOfPiece: {
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
                    "*/*": components["schemas"]["PiecePlacesView"];
                };
            };
        };
    };
    changePlace: {
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
                "application/json": components["schemas"]["PrintPlaceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FlatplanView"];
                };
            };
        };
    };
    removePlace: {
        parameters: {
            query?: {
                version?: number;
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
                    "*/*": components["schemas"]["FlatplanView"];
                };
            };
        };
    };
    movePlace: {
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
                "application/json": components["schemas"]["PrintPlaceMoveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FlatplanView"];
                };
            };
        };
    };
    printTitles: {
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
                    "*/*": components["schemas"]["PrintTitlesView"];
                };
            };
        };
    };
    addPrintTitle: {
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
                "application/json": components["schemas"]["PrintTitleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PrintTitleView"];
                };
            };
        };
    };
    changePrintTitle: {
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
                "application/json": components["schemas"]["PrintTitleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PrintTitleView"];
                };
            };
        };
    };
    openIssues: {
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
                "application/json": components["schemas"]["PrintIssuesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OpenedIssuesView"];
                };
            };
        };
    };
    figures: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                desk?: string;
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
                    "*/*": components["schemas"]["ProductionView"];
                };
            };
        };
    };
    workbook_2: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                desk?: string;
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
    deskHeads: {
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
                    "*/*": components["schemas"]["AllHeadsView"];
                };
            };
        };
    };
    nameHeads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                desk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeadsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AllHeadsView"];
                };
            };
        };
    };
    records: {
        parameters: {
            query?: {
                kind?: string;
                from?: string;
                to?: string;
                desk?: string;
                form?: string;
                person?: string;
                state?: string;
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
                    "*/*": components["schemas"]["FigureRecordsView"];
                };
            };
        };
    };
    recordsCsv: {
        parameters: {
            query?: {
                kind?: string;
                from?: string;
                to?: string;
                desk?: string;
                form?: string;
                person?: string;
                state?: string;
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
    change_1: {
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
    releases: {
        parameters: {
            query?: {
                q?: string;
                authority?: string;
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
                    "*/*": components["schemas"]["PageViewReceivedRowView"];
                };
            };
        };
    };
    open_4: {
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
                    "*/*": components["schemas"]["ReceivedView"];
                };
            };
        };
    };
    deliver_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
                id: string;
                attachment: string;
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
    write: {
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
                    "*/*": components["schemas"]["ReleasePieceView"];
                };
            };
        };
    };
    royaltyTable: {
        parameters: {
            query?: {
                on?: string;
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
                    "*/*": components["schemas"]["RoyaltyView"];
                };
            };
        };
    };
    putInForce: {
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
                "application/json": components["schemas"]["RoyaltyTableRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RoyaltyView"];
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
    change_8: {
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
    workflows: {
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
                    "*/*": components["schemas"]["WorkflowsView"];
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
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["WorkflowView"];
                };
            };
        };
    };
    check: {
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
                "application/json": components["schemas"]["DesignForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DesignFindingsView"];
                };
            };
        };
    };
    workflow: {
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
                    "*/*": components["schemas"]["WorkflowView"];
                };
            };
        };
    };
    change_7: {
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
                "application/json": components["schemas"]["WorkflowRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["WorkflowView"];
                };
            };
        };
    };
    running: {
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
                    "*/*": components["schemas"]["MovePreview"];
                };
            };
        };
    };
    moveRunning: {
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
                    "*/*": components["schemas"]["MovePreview"];
                };
            };
        };
    };
    publish: {
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
                "application/json": components["schemas"]["SeenRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["WorkflowView"];
                };
            };
        };
    };
    page_3: {
        parameters: {
            query?: {
                q?: string;
                state?: string;
                kind?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                authority: string;
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
                    "*/*": components["schemas"]["PageViewPressRequestRowView"];
                };
            };
        };
    };
    receivedRequestsCsv: {
        parameters: {
            query?: {
                q?: string;
                state?: string;
                kind?: string;
            };
            header?: never;
            path: {
                authority: string;
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
    request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authority: string;
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
                    "*/*": components["schemas"]["PressRequestView"];
                };
            };
        };
    };
    act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authority: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PressAnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PressRequestView"];
                };
            };
        };
    };
    receivers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authority: string;
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
                    "*/*": components["schemas"]["ReceiversView"];
                };
            };
        };
    };
    page: {
        parameters: {
            query?: {
                q?: string;
                state?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                authority: string;
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
                    "*/*": components["schemas"]["PageViewReleaseRowView"];
                };
            };
        };
    };
    draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authority: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authority: string;
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
                    "*/*": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authority: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authority: string;
                id: string;
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
                    "*/*": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    deliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authority: string;
                id: string;
                attachment: string;
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
    detach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authority: string;
                id: string;
                attachment: string;
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
                    "*/*": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authority: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    withdraw_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authority: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    timeliness: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                authority: string;
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
                    "*/*": components["schemas"]["TimelinessView"];
                };
            };
        };
    };
    timelinessCsv: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                authority: string;
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
    all_1: {
        parameters: {
            query?: {
                q?: string;
                kind?: string;
                state?: string;
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
                    "*/*": components["schemas"]["ConcernsView"];
                };
            };
        };
    };
    raise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseConcernRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ConcernSeenView"];
                };
            };
        };
    };
    csv_2: {
        parameters: {
            query?: {
                q?: string;
                kind?: string;
                state?: string;
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
    one_2: {
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
                content: {
                    "*/*": components["schemas"]["ConcernSeenView"];
                };
            };
        };
    };
    answer: {
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
                "application/json": components["schemas"]["ConcernActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ConcernSeenView"];
                };
            };
        };
    };
    close_1: {
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
                "application/json": components["schemas"]["ConcernActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ConcernSeenView"];
                };
            };
        };
    };
    reopen_1: {
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
                "application/json": components["schemas"]["ConcernActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ConcernSeenView"];
                };
            };
        };
    };
    takeHistory: {
        parameters: {
            query?: {
                source?: string;
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
                    "*/*": components["schemas"]["HistoryTakenView"];
                };
            };
        };
    };
    template: {
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
                    "*/*": string;
                };
            };
        };
    };
    responsible: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "*/*": components["schemas"]["ResponsiblesView"];
                };
            };
        };
    };
    nameResponsible: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponsibleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ResponsiblesView"];
                };
            };
        };
    };
    form: {
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
                content: {
                    "*/*": components["schemas"]["ReportFormView"];
                };
            };
        };
    };
    approve: {
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
                "application/json": components["schemas"]["ReportActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportFormView"];
                };
            };
        };
    };
    save: {
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
                "application/json": components["schemas"]["DraftSaveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportDraftSavedView"];
                };
            };
        };
    };
    extend: {
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
                "application/json": components["schemas"]["ExtensionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportFormView"];
                };
            };
        };
    };
    links: {
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
                content: {
                    "*/*": components["schemas"]["AnswerLinksView"];
                };
            };
        };
    };
    makeLink: {
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
                "application/json": components["schemas"]["AnswerLinkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AnswerLinkMadeView"];
                };
            };
        };
    };
    revokeLinks: {
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
    passOn: {
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
                "application/json": components["schemas"]["PassOnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportFormView"];
                };
            };
        };
    };
    recall: {
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
                "application/json": components["schemas"]["ReportActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportFormView"];
                };
            };
        };
    };
    reported: {
        parameters: {
            query?: {
                knownAt?: string;
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
                    "*/*": components["schemas"]["ReportedView"];
                };
            };
        };
    };
    sendBack: {
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
                "application/json": components["schemas"]["ReportActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportFormView"];
                };
            };
        };
    };
    takeSheet: {
        parameters: {
            query?: {
                kind?: string;
                reason?: string;
                dryRun?: boolean;
            };
            header?: never;
            path: {
                id: string;
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
                    "*/*": components["schemas"]["ReportSheetView"];
                };
            };
        };
    };
    sheet: {
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
                content: {
                    "*/*": string;
                };
            };
        };
    };
    submit: {
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
                "application/json": components["schemas"]["ReportSubmitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportFormView"];
                };
            };
        };
    };
    withdraw: {
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
                "application/json": components["schemas"]["ReportActRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportFormView"];
                };
            };
        };
    };
    rounds: {
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
                    "*/*": components["schemas"]["CollectionRoundsView"];
                };
            };
        };
    };
    open_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRoundRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RoundOpenedView"];
                };
            };
        };
    };
    plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRoundRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlannedRoundView"];
                };
            };
        };
    };
    round: {
        parameters: {
            query?: {
                q?: string;
                state?: string;
                sort?: string;
                knownAt?: string;
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
                    "*/*": components["schemas"]["RoundReportsView"];
                };
            };
        };
    };
    close: {
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
                content: {
                    "*/*": components["schemas"]["RoundOpenedView"];
                };
            };
        };
    };
    reopen: {
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
                "application/json": components["schemas"]["ReopenRoundRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RoundOpenedView"];
                };
            };
        };
    };
    csv_1: {
        parameters: {
            query?: {
                q?: string;
                state?: string;
                sort?: string;
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
                    "*/*": string;
                };
            };
        };
    };
    workbook_1: {
        parameters: {
            query?: {
                q?: string;
                state?: string;
                sort?: string;
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
                    "*/*": string;
                };
            };
        };
    };
    all_2: {
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
                    "*/*": components["schemas"]["HolidaysView"];
                };
            };
        };
    };
    keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Holiday"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
    noticeChoices: {
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
                    "*/*": components["schemas"]["NoticeChoicesView"];
                };
            };
        };
    };
    choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoicesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NoticeChoicesView"];
                };
            };
        };
    };
    subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrowserRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NoticeChoicesView"];
                };
            };
        };
    };
    unsubscribe: {
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
                content: {
                    "*/*": components["schemas"]["NoticeChoicesView"];
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
    testMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestMailRequest"];
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
    one_1: {
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
    change_6: {
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
    choices: {
        parameters: {
            query?: {
                programme?: string;
                period?: string;
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
                    "*/*": components["schemas"]["OutlookChoicesView"];
                };
            };
        };
    };
    takeComparators: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: never;
            path: {
                programme: string;
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
                    "*/*": components["schemas"]["ComparatorsTakenView"];
                };
            };
        };
    };
    dashboard: {
        parameters: {
            query?: {
                programme?: string;
                period?: string;
                scope?: string;
                knownOn?: string;
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
                    "*/*": components["schemas"]["OutlookView"];
                };
            };
        };
    };
    dashboardCsv: {
        parameters: {
            query?: {
                programme?: string;
                period?: string;
                scope?: string;
                knownOn?: string;
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
    dashboardWorkbook: {
        parameters: {
            query?: {
                programme?: string;
                period?: string;
                scope?: string;
                knownOn?: string;
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
    takeMap: {
        parameters: {
            query?: {
                tileSet?: string;
                source?: string;
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
                    "*/*": components["schemas"]["GeographyTakenView"];
                };
            };
        };
    };
    indicator: {
        parameters: {
            query?: {
                period?: string;
                scope?: string;
                knownOn?: string;
            };
            header?: never;
            path: {
                programme: string;
                code: string;
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
                    "*/*": components["schemas"]["OutlookIndicatorView"];
                };
            };
        };
    };
    units: {
        parameters: {
            query?: {
                period?: string;
                scope?: string;
                knownOn?: string;
                state?: string;
                block?: string;
                limit?: number;
            };
            header?: never;
            path: {
                programme: string;
                code: string;
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
                    "*/*": components["schemas"]["OutlookUnitsView"];
                };
            };
        };
    };
    unitsCsv: {
        parameters: {
            query?: {
                period?: string;
                scope?: string;
                knownOn?: string;
                state?: string;
                block?: string;
            };
            header?: never;
            path: {
                programme: string;
                code: string;
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
    map: {
        parameters: {
            query?: {
                programme?: string;
                period?: string;
                knownOn?: string;
                indicator?: string;
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
                    "*/*": components["schemas"]["OutlookMapView"];
                };
            };
        };
    };
    mapCsv: {
        parameters: {
            query?: {
                programme?: string;
                period?: string;
                knownOn?: string;
                indicator?: string;
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
    ranking: {
        parameters: {
            query?: {
                programme?: string;
                period?: string;
                scope?: string;
                knownOn?: string;
                indicator?: string;
                block?: string;
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
                    "*/*": components["schemas"]["OutlookRankingView"];
                };
            };
        };
    };
    rankingCsv: {
        parameters: {
            query?: {
                programme?: string;
                period?: string;
                scope?: string;
                knownOn?: string;
                indicator?: string;
                block?: string;
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
    unit: {
        parameters: {
            query?: {
                programme?: string;
                period?: string;
                knownOn?: string;
            };
            header?: never;
            path: {
                unit: string;
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
                    "*/*": components["schemas"]["OutlookUnitPageView"];
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
    calendar: {
        parameters: {
            query?: {
                year?: number;
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
                    "*/*": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    waiting: {
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
                    "*/*": components["schemas"]["WaitingDeclarationsView"];
                };
            };
        };
    };
    population: {
        parameters: {
            query?: {
                rule?: string;
                scope?: string;
                on?: string;
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
                    "*/*": components["schemas"]["PopulationView"];
                };
            };
        };
    };
    freeze: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreezeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FrozenPopulationView"];
                };
            };
        };
    };
    bridge: {
        parameters: {
            query?: {
                rule?: string;
                scope?: string;
                from?: string;
                to?: string;
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
                    "*/*": components["schemas"]["BridgeView"];
                };
            };
        };
    };
    rules: {
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
                    "*/*": components["schemas"]["PopulationRulesView"];
                };
            };
        };
    };
    one: {
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
                content: {
                    "*/*": components["schemas"]["FrozenPopulationView"];
                };
            };
        };
    };
    programmes: {
        parameters: {
            query?: {
                on?: string;
                knownAt?: string;
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
                    "*/*": components["schemas"]["ProgrammesView"];
                };
            };
        };
    };
    takeIn: {
        parameters: {
            query?: {
                validFrom?: string;
                reason?: string;
                dryRun?: boolean;
                confirmed?: boolean;
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
                    "*/*": components["schemas"]["BookTakenView"];
                };
            };
        };
    };
    programme: {
        parameters: {
            query?: {
                edition?: number;
                on?: string;
            };
            header?: never;
            path: {
                code: string;
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
                    "*/*": components["schemas"]["ProgrammeView"];
                };
            };
        };
    };
    asJson: {
        parameters: {
            query?: {
                edition?: number;
            };
            header?: never;
            path: {
                code: string;
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
    asWorkbook: {
        parameters: {
            query?: {
                edition?: number;
            };
            header?: never;
            path: {
                code: string;
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
    editions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "*/*": components["schemas"]["EditionsView"];
                };
            };
        };
    };
    all: {
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
                    "*/*": components["schemas"]["ThresholdsView"];
                };
            };
        };
    };
    set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThresholdRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ThresholdsView"];
                };
            };
        };
    };
    follow: {
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
                    "*/*": string;
                };
            };
        };
    };
}
