import type { Ins } from '../../patients/identite.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { jourDe } from '../../vues/heures.ts'
import type { MatriculeGarde } from '../matricules-recus.ts'
import { grouperMatricule, natureDe } from '../natures.ts'

interface Props {
  recus: readonly MatriculeGarde[]
  ins: Ins | null
}

/** Tous les matricules qu'INSi a rendus pour ce patient ; le matricule actif est dit. */
export function MatriculesRecus({ recus, ins }: Props) {
  if (recus.length === 0) return null
  return (
    <section class="carte carte-dense" aria-labelledby="titre-matricules">
      <h2 id="titre-matricules">Matricules reçus d'INSi</h2>
      <dl class="traits">
        {recus.map((recu) => (
          <div>
            <dt>
              <data value={recu.matricule}>{grouperMatricule(recu.matricule)}</data>
              <span class="nature"> {natureDe(recu.oid) ?? 'OID inconnu'}</span>
            </dt>
            <dd>
              {ins?.matricule === recu.matricule ? 'Actif' : 'Ancien'}
              <span class="precision">
                {' '}
                OID {recu.oid}
                {periode(recu)}, reçu le {jourDe(recu.recuLe)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** INSi donne rarement les dates (ins.md §2.3 [V]). */
const periode = ({ debut, fin }: MatriculeGarde): string =>
  `${debut ? `, depuis le ${dateAffichee(debut)}` : ''}${fin ? `, jusqu'au ${dateAffichee(fin)}` : ''}`
