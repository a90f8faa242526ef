import type { Page, StaffView } from '@api/schemas';
import type { InfiniteData } from '@tanstack/react-query';

/** Those who may take something over from somebody. */
export function getPeopleChoices(data: InfiniteData<Page<StaffView>> | undefined, without: string) {
  return (data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter((one) => one.state === 'active' && one.personId !== without)
    .map((one) => ({ value: one.personId, label: one.name }));
}
