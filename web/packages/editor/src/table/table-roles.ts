import { Extension } from '@tiptap/core';

const ROLES: Record<string, string> = {
  table: 'table', table_row: 'row', table_cell: 'cell', table_header: 'header_cell',
};

/** prosemirror-tables finds its nodes by role, not by name. */
export const TableRoles = Extension.create({
  name: 'tableRoles',
  extendNodeSchema: (extension) => {
    const tableRole = ROLES[extension.name];
    return tableRole ? { tableRole } : {};
  },
});
