import type common from '../../locales/vi/common.json';
import type checks from '../../locales/vi/checks.json';
import type collection from '../../locales/vi/collection.json';
import type comments from '../../locales/vi/comments.json';
import type correspondence from '../../locales/vi/correspondence.json';
import type contribution from '../../locales/vi/contribution.json';
import type design from '../../locales/vi/design.json';
import type archive from '../../locales/vi/archive.json';
import type audit from '../../locales/vi/audit.json';
import type duty from '../../locales/vi/duty.json';
import type evidence from '../../locales/vi/evidence.json';
import type editor from '../../locales/vi/editor.json';
import type editorial from '../../locales/vi/editorial.json';
import type events from '../../locales/vi/events.json';
import type find from '../../locales/vi/find.json';
import type identity from '../../locales/vi/identity.json';
import type importing from '../../locales/vi/importing.json';
import type media from '../../locales/vi/media.json';
import type notice from '../../locales/vi/notice.json';
import type operation from '../../locales/vi/operation.json';
import type organization from '../../locales/vi/organization.json';
import type planning from '../../locales/vi/planning.json';
import type spokesperson from '../../locales/vi/spokesperson.json';
import type production from '../../locales/vi/production.json';
import type print from '../../locales/vi/print.json';
import type room from '../../locales/vi/room.json';
import type scheduling from '../../locales/vi/scheduling.json';
import type shell from '../../locales/vi/shell.json';
import type workflow from '../../locales/vi/workflow.json';
import type outlook from '../../locales/vi/outlook.json';
import type strategy from '../../locales/vi/strategy.json';

// Makes a key that no language file has a compile error.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      common: typeof common;
      checks: typeof checks;
      collection: typeof collection;
      comments: typeof comments;
      correspondence: typeof correspondence;
      contribution: typeof contribution;
      design: typeof design;
      archive: typeof archive;
      audit: typeof audit;
      duty: typeof duty;
      editor: typeof editor;
      editorial: typeof editorial;
      events: typeof events;
      evidence: typeof evidence;
      find: typeof find;
      identity: typeof identity;
      importing: typeof importing;
      media: typeof media;
      notice: typeof notice;
      operation: typeof operation;
      organization: typeof organization;
      planning: typeof planning;
      production: typeof production;
      print: typeof print;
      room: typeof room;
      scheduling: typeof scheduling;
      shell: typeof shell;
      spokesperson: typeof spokesperson;
      workflow: typeof workflow;
      outlook: typeof outlook;
      strategy: typeof strategy;
    };
  }
}
