import type { Constat } from '../campagne/types.ts'
import { accorder } from '../libelles.ts'
import { Forme } from './formes.tsx'
import { brut, fr } from './textes.ts'

/** Les quatre questions d'un échec : attendu, observé, où, que faire (style.md §5). */
const Manque = ({ constat }: { constat: Constat }) => (
  <div class="constat">
    <p class="constat-id">
      <Forme nom="non-conforme" /> <code>{constat.id}</code>
    </p>
    <dl>
      <dt>Attendu</dt>
      <dd>{brut(constat.attendu)}</dd>
      <dt>{fr('Observé')}</dt>
      <dd>{brut(constat.observe)}</dd>
      <dt>{fr('Où')}</dt>
      <dd>{fr(brut(constat.ou))}</dd>
      {constat.action !== '' && (
        <>
          <dt>{fr('Que faire')}</dt>
          <dd>{fr(brut(constat.action))}</dd>
        </>
      )}
      <dt>Source</dt>
      <dd>{fr(brut(constat.source))}</dd>
    </dl>
  </div>
)

/** Les contrôles manqués, avant le récit : c'est eux que l'on cherche. */
export const ConstatsManques = ({ constats }: { constats: readonly Constat[] }) => (
  <>
    {constats
      .filter(({ conforme }) => !conforme)
      .map((constat) => (
        <Manque constat={constat} />
      ))}
  </>
)

/** Les contrôles passés, repliés après le récit. */
export const ConstatsConformes = ({ constats }: { constats: readonly Constat[] }) => {
  const conformes = constats.filter(({ conforme }) => conforme)
  if (conformes.length === 0) return null
  return (
    <details>
      <summary>{accorder(conformes.length, 'contrôle conforme', 'contrôles conformes')}</summary>
      <ul class="controles">
        {conformes.map(({ id, observe, ou, source }) => (
          <li>
            <code>{id}</code> {fr(' : ')}
            {brut(observe)} <span class="second">{fr(`(${brut(ou)} ; ${brut(source)})`)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
