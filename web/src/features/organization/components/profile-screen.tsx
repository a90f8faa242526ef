import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { profileQuery } from '../api/get-profile';
import { ProfileForm } from './profile-form';

export function ProfileScreen() {
  const { t } = useTranslation('organization');
  const agency = useAgency();
  const profile = useQuery({ ...profileQuery(agency.id), refetchOnWindowFocus: false });
  return (
    <Screen title={t('profile.title')} lead={t('profile.lead')} narrow>
      <Loaded query={profile}>{(data) => <ProfileForm key={data.version} profile={data} />}</Loaded>
    </Screen>
  );
}
