import { Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganizationNodeView } from '@api/schemas';
import { useAsOf } from './as-of-field';
import classes from './tree.module.css';

/** Large registries open two levels; a small branch is simply there. */
const OPEN_LEVELS = 2;
const SMALL_BRANCH = 6;

interface Props { nodes: OrganizationNodeView[]; open: boolean; level: number }

export function Branch({ nodes, open, level }: Props) {
  return (
    <ul className={classes.branch} data-level={level}>
      {nodes.map((node) => <TreeNode key={`${node.id}-${String(open)}`} node={node} open={open} level={level} />)}
    </ul>
  );
}

function TreeNode({ node, open: forced, level }: { node: OrganizationNodeView; open: boolean; level: number }) {
  const { t } = useTranslation('organization');
  const asOf = useAsOf();
  const [open, setOpen] = useState(forced || level < OPEN_LEVELS || node.children.length <= SMALL_BRANCH);
  const parent = node.children.length > 0;
  return (
    <li>
      <div className={classes.node}>
        {parent ? (
          <button type="button" className={classes.toggle} aria-expanded={open} aria-label={t(open ? 'tree.close' : 'tree.open', { name: node.name })} onClick={() => setOpen(!open)}>
            <IconChevronRight size={16} stroke={1.8} />
          </button>
        ) : (
          <span className={classes.toggle} />
        )}
        <Link to={`/dieu-hanh/to-chuc/${node.id}`} search={{ asOf }} className={classes.name}>{node.name}</Link>
        <Text span fz={13} c="dimmed" className={classes.kind}>{node.kindName}{parent && ` · ${node.children.length}`}</Text>
      </div>
      {parent && open && <Branch nodes={node.children} open={forced} level={level + 1} />}
    </li>
  );
}
