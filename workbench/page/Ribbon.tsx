import { Tooltip } from '@fluentui/react-components';
import type { RibbonButton, RibbonTab } from '../manifest/manifest';

interface RibbonProps {
  readonly tab: RibbonTab;
  /** Ids of controls that the add-in switched off. */
  readonly disabled: ReadonlySet<string>;
  readonly onPress: (button: RibbonButton) => void;
}

/** The tab that the manifest adds to Excel's ribbon, as the manifest describes it. */
export function Ribbon({ tab, disabled, onPress }: RibbonProps) {
  return (
    <section className="ribbon" aria-label="리본">
      <div className="ribbon-tabs" role="tablist">
        <span className="ribbon-tab" role="tab" aria-selected="true" id={tab.id}>
          {tab.label}
        </span>
      </div>
      <div className="ribbon-groups" role="tabpanel" aria-labelledby={tab.id}>
        {tab.groups.map((group) => (
          <div className="ribbon-group" role="group" aria-label={group.label} key={group.id}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <Tooltip content={<RibbonTip button={button} />} relationship="description" key={button.id}>
                  <button
                    type="button"
                    className="ribbon-button"
                    data-control={button.id}
                    disabled={disabled.has(button.id)}
                    onClick={() => onPress(button)}
                  >
                    <img src={button.icon} alt="" width={32} height={32} />
                    {button.label}
                  </button>
                </Tooltip>
              ))}
            </div>
            <span className="ribbon-group-label">{group.label}</span>
          </div>
        ))}
      </div>
    </section>
  );
}

function RibbonTip({ button }: { readonly button: RibbonButton }) {
  return (
    <>
      <strong>{button.tipTitle}</strong>
      <br />
      {button.tip}
    </>
  );
}
