import { heureLue, jourDe } from '../../vues/heures.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { Pages } from '../../vues/pages.tsx'
import type { Boite } from '../boites/boite.ts'
import { objetLu } from '../composition/objet.ts'
import type { CourrielEnvoye } from '../courriels/courriel.ts'
import { COURRIELS_PAR_PAGE } from '../courriels/lire.ts'
import { ChoixBoite, EtatBoite } from './etat-boite.tsx'
import { EtatEnvoi, resumeAccuses } from './etats.tsx'
import { Onglets } from './onglets.tsx'

interface Props {
  cadre: Cadre
  boite: Boite
  boites: readonly Boite[]
  page: number
  total: number
  courriels: readonly CourrielEnvoye[]
  /** Vrai quand l'écran tait les accusés ; toujours faux dans le logiciel juste. */
  accusesTus: boolean
}

/** Ce que la boîte a envoyé, ce qu'il en est, et ce qui attend encore. */
export function PageEnvois(props: Props) {
  const { cadre, boite, boites, page, total, courriels } = props
  return (
    <Page cadre={cadre} titre="Messages envoyés" rubrique="messagerie">
      <div class="titre-page">
        <h1>Messages envoyés</h1>
        <div class="actions">
          <a class="bouton bouton-principal" href={`/messagerie/nouveau?boite=${boite.id}`}>
            Nouveau message
          </a>
        </div>
      </div>
      <Onglets actif="envois" boiteId={boite.id} />
      <ChoixBoite boites={boites} choisie={boite.id} adresse="/messagerie/envois" />
      <EtatBoite boite={boite} />
      {courriels.length === 0 ? (
        <section class="carte etat-vide" aria-label="Messages envoyés">
          <h2>Aucun message envoyé</h2>
          <p>Un document terminé s'envoie depuis sa page ; un message simple, depuis cette page.</p>
        </section>
      ) : (
        <Tableau {...props} />
      )}
      <Pages
        page={page}
        total={total}
        parPage={COURRIELS_PAR_PAGE}
        adresse={(autre) => `/messagerie/envois?boite=${boite.id}&page=${autre}`}
      />
    </Page>
  )
}

function Tableau({ courriels, accusesTus }: Props) {
  return (
    <section class="tableau courriels" tabindex={0} aria-label="Messages envoyés">
      <table>
        <caption class="invisible">Messages envoyés, le plus récent en tête</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort="descending">
              Envoyé
            </th>
            <th scope="col">À</th>
            <th scope="col">Objet</th>
            <th scope="col">État</th>
            <th scope="col">Accusé</th>
          </tr>
        </thead>
        <tbody>
          {courriels.map((courriel) => (
            <tr>
              <td class="compact">
                {jourDe(courriel.le)}
                <br />
                <span class="secondaire">{heureLue(courriel.le)}</span>
              </td>
              <td>{courriel.destinataires.map(({ nom, adresse }) => nom || adresse).join(', ')}</td>
              <th scope="row">
                <a class="sujet" href={`/messagerie/messages/${courriel.id}`}>
                  {objetLu(courriel.sujet) || '(sans objet)'}
                </a>
              </th>
              <td>
                <EtatEnvoi etat={courriel.etat} />
              </td>
              <td>{accusesTus ? '' : resumeAccuses(courriel.destinataires)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
