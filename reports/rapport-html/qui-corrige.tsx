import type { Explication } from '../campagne/types.ts'
import { RESPONSABLES_EN_CLAIR } from '../libelles.ts'
import { brut, fr } from './textes.ts'

/** Attendu, observé, où : quand aucun contrôle n'a parlé, c'est l'exigence et l'étape qui le disent. */
const Faits = ({ attendu, observe, ou }: Explication) => (
  <>
    <dt>Attendu</dt>
    <dd>{fr(brut(attendu))}</dd>
    <dt>{fr('Observé')}</dt>
    <dd>{brut(observe)}</dd>
    <dt>{fr('Où')}</dt>
    <dd>{fr(brut(ou))}</dd>
  </>
)

/** À qui s'adresser, pourquoi, et que faire ensuite ; les contrôles manqués suivent. */
export const QuiCorrige = (props: { explication: Explication; avecFaits: boolean }) => {
  const { explication, avecFaits } = props
  const { responsable, pourquoi, suite, page } = explication
  return (
    <dl class="qui-corrige">
      {avecFaits && <Faits {...explication} />}
      <dt>{fr('Qui corrige')}</dt>
      <dd>
        <strong>{fr(RESPONSABLES_EN_CLAIR[responsable])}</strong>
        {fr(`. ${brut(pourquoi)}`)}
      </dd>
      <dt>{fr('Que faire')}</dt>
      <dd>{fr(brut(suite))}</dd>
      <dt>{fr('En savoir plus')}</dt>
      <dd>
        <code>{page}</code>
      </dd>
    </dl>
  )
}
