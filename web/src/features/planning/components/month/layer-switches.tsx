import { useTranslation } from 'react-i18next';
import { LayerIcon } from './layer-icon';
import classes from './month.module.css';
import type { useLayers } from './use-layers';

export function LayerSwitches({ layers }: { layers: ReturnType<typeof useLayers> }) {
  const { t } = useTranslation('planning');
  return (
    <div className={classes.switches} role="group" aria-label={t('layers')}>
      {layers.offered.map((layer) => (
        <button key={layer} type="button" className={classes.switch} aria-pressed={layers.shown.includes(layer)} data-layer={layer} onClick={() => layers.toggle(layer)}>
          <LayerIcon layer={layer} />
          {t(`layer.${layer}`)}
        </button>
      ))}
    </div>
  );
}
