import { dateHeure } from '../../campagne/dates.ts'
import { accorder, MENTION_VERDICT } from '../../libelles.ts'
import { Forme } from '../../rapport-html/formes.tsx'
import { ancre, fr } from '../../rapport-html/textes.ts'
import type { Modification } from '../article9/types.ts'
import type { ComparaisonPosee } from '../ecrire/deposer-images.ts'
import { CONCLUSIONS, LIBELLES_EFFET } from '../libelles.ts'
import type { CampagneComparee, Comparaison, Effet } from '../types.ts'
import { Article9 } from './article9.tsx'

const FORMES = {
  touchee: 'non-conforme',
  'a-verifier': 'non-verifiable',
  intacte: 'conforme',
} as const

const Campagne = ({ titre, campagne }: { titre: string; campagne: CampagneComparee }) => (
  <div>
    <dt>{fr(titre)}</dt>
    <dd>
      {fr(`${campagne.produit} ${campagne.versionLgc}, ${dateHeure(campagne.debut)}`)}
      <span class="second bloc">{fr(`${campagne.nom} • banc ${campagne.banc}`)}</span>
    </dd>
  </div>
)

const EFFETS_MONTRES = [
  'perdue',
  'plus-demontree',
  'retablie',
  'autrement',
  'non-comparable',
] as const satisfies readonly Exclude<Effet, 'intacte'>[]

const Liens = (props: { effet: Effet; titre: string; ids: readonly string[] }) =>
  props.ids.length === 0 ? null : (
    <div>
      <dt class={`effet effet-${props.effet}`}>{fr(props.titre)}</dt>
      <dd>
        {props.ids.map((id, i) => (
          <>
            {i > 0 && ', '}
            <a href={`#${ancre('e', id)}`}>{id}</a>
          </>
        ))}
      </dd>
    </div>
  )

const Exigences = (props: Pick<Comparaison, 'exigences' | 'preuvesChangees'>) => (
  <dl class="effets">
    {EFFETS_MONTRES.map((effet) => (
      <Liens effet={effet} titre={LIBELLES_EFFET[effet]} ids={props.exigences[effet]} />
    ))}
    <Liens effet="intacte" titre="Preuves changées, verdict inchangé" ids={props.preuvesChangees} />
  </dl>
)

/** Ce que la comparaison conclut, à qui elle compare quoi, et ce que la convention en demande. */
export const Entete = (props: { comparaison: ComparaisonPosee; modification: Modification }) => {
  const { avant, apres, conformite, comptes, exigences, preuvesChangees, reserves } =
    props.comparaison
  const touches = [
    accorder(comptes.scenarios, 'scénario comparé', 'scénarios comparés'),
    accorder(comptes.ecrans, 'écran de preuve changé', 'écrans de preuve changés'),
    accorder(comptes.passages, 'écran de passage changé', 'écrans de passage changés'),
    accorder(comptes.messages, 'message changé', 'messages changés'),
    accorder(comptes.documents, 'document changé', 'documents changés'),
  ]
  return (
    <header class="couverture">
      <p class="surtitre">
        {fr(`Comparaison de deux campagnes • ${apres.rem} • banc ${apres.banc}`)}
      </p>
      <h1>
        {fr(apres.produit)}{' '}
        <span class="version">{fr(`${avant.versionLgc} → ${apres.versionLgc}`)}</span>
      </h1>
      <p class="mention">{fr(MENTION_VERDICT)}</p>
      <p class={`conclusion conclusion-${conformite}`}>
        <Forme nom={FORMES[conformite]} /> {fr(CONCLUSIONS[conformite])}
      </p>
      <Exigences exigences={exigences} preuvesChangees={preuvesChangees} />
      <ul class="comptes">
        {touches.map((compte) => (
          <li>{fr(compte)}</li>
        ))}
      </ul>
      <ul class="reserves">
        {reserves.map((reserve) => (
          <li class="reserve reserve-attention">{fr(reserve)}</li>
        ))}
      </ul>
      <dl class="faits">
        <Campagne titre="Avant" campagne={avant} />
        <Campagne titre="Après" campagne={apres} />
      </dl>
      <Article9 modification={props.modification} />
    </header>
  )
}
