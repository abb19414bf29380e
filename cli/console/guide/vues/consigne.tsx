import type { TypePreuve } from '../../../../rem/index.ts'
import { LIBELLES_TYPE_PREUVE } from '../../../../reports/libelles.ts'
import type { Formulaire } from '../../../../steps/pilotes/guide/formulaire/types.ts'

type PropsConsigne = Pick<Formulaire, 'consigne' | 'aide' | 'donnees' | 'preuve'> & {
  observe: readonly string[]
}

/** Le type d'une preuve en français ; un type inconnu reste tel quel. */
const nommerType = (type: string): string =>
  type in LIBELLES_TYPE_PREUVE ? LIBELLES_TYPE_PREUVE[type as TypePreuve] : type

/** Le geste en grand, de quoi le faire, et ce que le banc regardera : lisible à bout de bras. */
export const Consigne = ({ consigne, aide, donnees = [], preuve, observe }: PropsConsigne) => (
  <>
    <h1 class="guide-consigne">{consigne}</h1>
    {aide && <p>{aide}</p>}
    {donnees.length > 0 && (
      <dl class="guide-donnees">
        {donnees.map(({ libelle, valeur }) => (
          <div>
            <dt>{libelle}</dt>
            <dd>
              <samp>{valeur}</samp>
            </dd>
          </div>
        ))}
      </dl>
    )}
    {preuve && (
      <p class="guide-preuve">
        <strong>{preuve.preuve}</strong> ({preuve.types.map(nommerType).join(' ou ')}) :{' '}
        {preuve.description}
      </p>
    )}
    {observe.length > 0 && (
      <section aria-labelledby="observe">
        <h2 id="observe" class="guide-sous-titre">
          Ce qui sera observé
        </h2>
        <ul class="guide-observe">
          {observe.map((texte) => (
            <li>{texte}</li>
          ))}
        </ul>
      </section>
    )}
  </>
)
