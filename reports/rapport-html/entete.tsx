import { VERDICTS } from '../campagne/types.ts'
import { accorder, LIBELLES_ETAT, MENTION_VERDICT } from '../libelles.ts'
import { lireReserves } from '../modele/reserves.ts'
import type { CampagneLue, Etat } from '../modele/types.ts'
import { Faits } from './faits.tsx'
import { Forme } from './formes.tsx'
import { fr } from './textes.ts'

const Tuile = ({ etat, nombre }: { etat: Etat; nombre: number }) => (
  <li class={`tuile etat-${etat}`}>
    <Forme nom={etat} />
    <strong>{nombre}</strong>
    <span>{LIBELLES_ETAT[etat]}</span>
  </li>
)

const Verdicts = ({ resume }: CampagneLue) => {
  const { joues, attendus, interrompus } = resume.scenarios
  const verdicts = VERDICTS.map((verdict): [Etat, number] => [verdict, resume.verdicts[verdict]])
  const autres: readonly [Etat, number][] = [
    ['faute-banc', resume.fautesBanc],
    ['interrompu', interrompus],
  ]
  return (
    <>
      <h2 id="verdicts">
        {fr('Verdicts')}{' '}
        <span class="second">
          {fr(`${accorder(joues, 'scénario joué', 'scénarios joués')} sur ${attendus}`)}
        </span>
      </h2>
      <ul class="tuiles">
        {[...verdicts, ...autres.filter(([, nombre]) => nombre > 0)].map(([etat, nombre]) => (
          <Tuile etat={etat} nombre={nombre} />
        ))}
      </ul>
    </>
  )
}

/** Première page : qui, les verdicts et la mention qui en fixe la portée, ce qu'il faut savoir, puis le détail. */
export const Entete = ({ lue }: { lue: CampagneLue }) => {
  const { campagne } = lue
  return (
    <header class="couverture">
      <p class="surtitre">{fr(`Rapport de campagne • ${campagne.rem.rem} • ${campagne.banc}`)}</p>
      <h1>
        {fr(campagne.produit)} <span class="version">{campagne.versionLgc}</span>
      </h1>
      <p class="mention">{fr(MENTION_VERDICT)}</p>
      <Verdicts {...lue} />
      <ul class="reserves">
        {lireReserves(lue).map((reserve) => (
          <li class={`reserve reserve-${reserve.genre}`}>
            <strong>{fr(reserve.titre)}</strong> {fr(reserve.texte)}
          </li>
        ))}
      </ul>
      <Faits lue={lue} />
    </header>
  )
}
