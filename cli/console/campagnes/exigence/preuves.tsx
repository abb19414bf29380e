import { LIBELLES_TYPE_PREUVE, LIEUX } from '../../../../reports/libelles.ts'
import type { PreuveLue } from '../../../../reports/modele/types.ts'
import { Defile } from '../../../../reports/rapport-html/defile.tsx'
import { Forme } from '../../../../reports/rapport-html/formes.tsx'
import { adressePreuve } from '../../vues/adresses.ts'

function formeDe({ recevable, repetition, presence }: PreuveLue) {
  if (presence !== 'prise') return 'a-fournir' as const
  if (recevable) return 'recevable' as const
  return repetition ? ('repetition' as const) : ('refusee' as const)
}

const MOTS = {
  'a-fournir': 'Absente',
  recevable: 'Recevable',
  repetition: 'Répétition',
  refusee: 'Non recevable',
} as const

const Ligne = ({ nom, preuve }: { nom: string; preuve: PreuveLue }) => {
  const forme = formeDe(preuve)
  return (
    <tr>
      <th scope="row" class="compact">
        {preuve.presence === 'prise' ? (
          <a href={adressePreuve(nom, preuve.preuve)}>{preuve.preuve}</a>
        ) : (
          preuve.preuve
        )}
      </th>
      <td>
        {preuve.description}
        <span class="secondaire bloc">
          {LIBELLES_TYPE_PREUVE[preuve.catalogue.type]}
          {preuve.environnementExige !== 'indifferent' &&
            `, à prendre sur ${LIEUX[preuve.environnementExige]}`}
        </span>
      </td>
      <td>
        <span class={`etat etat-${forme}`}>
          <Forme nom={forme} /> {preuve.presence === 'non-due' ? 'Non demandée' : MOTS[forme]}
        </span>
        <span class="secondaire bloc">{preuve.motif}</span>
      </td>
    </tr>
  )
}

/** Les preuves d'un scénario ; une preuve prise s'ouvre. */
export const Preuves = ({ nom, preuves }: { nom: string; preuves: readonly PreuveLue[] }) => (
  <Defile nom="Preuves">
    <table>
      <thead>
        <tr>
          <th scope="col">Preuve</th>
          <th scope="col">Ce qu’elle montre</th>
          <th scope="col">Recevable</th>
        </tr>
      </thead>
      <tbody>
        {preuves.map((preuve) => (
          <Ligne nom={nom} preuve={preuve} />
        ))}
      </tbody>
    </table>
  </Defile>
)
