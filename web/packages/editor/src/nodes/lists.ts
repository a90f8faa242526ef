import {
  BulletList as TiptapBulletList, ListItem as TiptapListItem, ListKeymap, OrderedList as TiptapOrderedList,
} from '@tiptap/extension-list';

export const ListItem = TiptapListItem.extend({ name: 'list_item', content: 'paragraph block*' }).configure({
  bulletListTypeName: 'bullet_list',
  orderedListTypeName: 'ordered_list',
});

export const BulletList = TiptapBulletList.extend({ name: 'bullet_list', group: 'block' }).configure({
  itemTypeName: 'list_item',
});

export const OrderedList = TiptapOrderedList.extend({
  name: 'ordered_list',
  group: 'block',
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element: HTMLElement) => Number(element.getAttribute('start') ?? '1') || 1,
    },
  }),
}).configure({ itemTypeName: 'list_item' });

export const ListKeys = ListKeymap.configure({
  listTypes: [{ itemName: 'list_item', wrapperNames: ['bullet_list', 'ordered_list'] }],
});
