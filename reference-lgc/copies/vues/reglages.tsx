import { heureLue, jourDe } from '../../vues/heures.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { Pages } from '../../vues/pages.tsx'
import type { Copie } from '../depot.ts'
import type { Passage } from '../tache.ts'

export const COPIES_PAR_PAGE = 50

interface Props {
  cadre: Cadre
  copies: readonly Copie[]
  total: number
  page: number
  /** `null` tant que la clé n'existe pas. */
  cle: { creeeLe: string; publique: string } | null
  chemin: string
  cleAvecLaBase: boolean
  dernierPassage: Passage | null
  prochainPassage: Date
}

const quand = (instant: Date | string) => `${jourDe(instant)} à ${heureLue(instant)}`

/** Ce que le responsable surveille : la clé, la suppression, et ce qui est gardé. */
export function PageReglagesCopies(props: Props) {
  const { cadre, total, page } = props
  const titre = "Copies de titres d'identité"
  return (
    <Page cadre={cadre} titre={titre} rubrique="reglages">
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <div class="titre-page">
        <h1>{titre}</h1>
        <div class="actions">
          <a class="bouton" href="/reglages/copies/documentation">
            Documentation des mécanismes
          </a>
        </div>
      </div>
      <div class="deux-cartes">
        <Cle {...props} />
        <Suppression {...props} />
      </div>
      <Gardees {...props} />
      <Pages
        {...{ page, total }}
        parPage={COPIES_PAR_PAGE}
        adresse={(n) => `/reglages/copies?page=${n}`}
      />
    </Page>
  )
}

function Cle({ cle, chemin, cleAvecLaBase }: Props) {
  return (
    <section class="carte pile" aria-labelledby="titre-cle">
      <h2 id="titre-cle">Clé de chiffrement</h2>
      {cle === null ? (
        <p>La clé sera créée au premier dépôt d'une copie.</p>
      ) : (
        <p>En vigueur depuis le {quand(cle.creeeLe)}.</p>
      )}
      <p class="secondaire">Fichier : {chemin}. Gardez-en une sauvegarde, ailleurs que la base.</p>
      {cleAvecLaBase && (
        <p class="secondaire">
          Ce fichier est dans le dossier de la base : déplacez-le et réglez son emplacement.
        </p>
      )}
      {cle && (
        <form method="post" action="/reglages/copies/cle">
          <button type="submit" class="bouton">
            Renouveler la clé
          </button>
        </form>
      )}
    </section>
  )
}

function Suppression({ dernierPassage, prochainPassage }: Props) {
  return (
    <section class="carte pile" aria-labelledby="titre-suppression">
      <h2 id="titre-suppression">Suppression automatique</h2>
      <p>Cinq ans après la dernière activité du patient, sans geste de personne.</p>
      <p class="secondaire">
        {dernierPassage
          ? `Dernier passage le ${quand(dernierPassage.le)} : ${phrase(dernierPassage.supprimees)}.`
          : 'Aucun passage à ce jour.'}
      </p>
      <p class="secondaire">Prochain passage le {quand(prochainPassage)}.</p>
    </section>
  )
}

const phrase = (n: number) =>
  n === 0 ? 'aucune copie à supprimer' : `${n} copie${n > 1 ? 's supprimées' : ' supprimée'}`

function Gardees({ copies, total }: Props) {
  if (total === 0)
    return (
      <section class="carte etat-vide" aria-label="Copies gardées">
        <h2>Aucune copie gardée</h2>
        <p>Une copie se dépose depuis la fiche d'un patient.</p>
      </section>
    )
  return (
    <section class="tableau" tabindex={0} aria-label="Copies gardées">
      <table>
        <caption>Copies gardées, sans leur image</caption>
        <thead>
          <tr>
            <th scope="col">Copie</th>
            <th scope="col">Dossier</th>
            <th scope="col">Titre copié</th>
            <th scope="col">Déposée</th>
            <th scope="col">Dans la base</th>
          </tr>
        </thead>
        <tbody>
          {copies.map((copie) => (
            <tr>
              <td class="compact">n° {copie.id}</td>
              <td class="compact">
                <a href={`/patients/${copie.patientId}/copies`}>n° {copie.patientId}</a>
              </td>
              <td>{copie.titre}</td>
              <td class="compact">{quand(copie.deposeeLe)}</td>
              <td>
                <a href={`/reglages/copies/${copie.id}/contenu`} download>
                  Contenu stocké de la copie n° {copie.id}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
