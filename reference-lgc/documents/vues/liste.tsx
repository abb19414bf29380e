import type { Child } from 'hono/jsx'
import type { Ordre } from '../../dmp/file/ordre.ts'
import { EtiquetteEnvoi } from '../../dmp/vues/etiquette-envoi.tsx'
import type { Patient } from '../../patients/identite.ts'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Document } from '../document.ts'
import { DESCRIPTIONS } from '../types.ts'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  documents: readonly Document[]
  /** Pourquoi cet utilisateur ne rédige pas. */
  empechement: string | null
  /** L'envoi au DMP de chaque document ; absent d'un cabinet qui n'y est pas raccordé. */
  envois?: readonly Ordre[]
}

/** Les documents du patient, et la commande pour en écrire un. */
export function PageDocuments(props: Props) {
  const { cadre, bandeau, patient, documents, empechement, envois = [] } = props
  const adresse = `/patients/${patient.id}`
  return (
    <Page
      cadre={cadre}
      titre={`Documents de ${patient.identite.nomNaissance} ${patient.identite.premierPrenom}`}
      rubrique="patients"
      bandeau={bandeau}
    >
      <p class="fil">
        <a href={adresse}>Fiche d'identité</a>
        {' · '}
        <a href={`${adresse}/dossier`}>Dossier médical</a>
        {' · '}
        <a href={`${adresse}/recus`}>Documents reçus</a>
      </p>
      <div class="titre-page">
        <h1>Documents du patient</h1>
        {!empechement && documents.length > 0 && <NouveauDocument adresse={adresse} />}
      </div>
      {empechement && (
        <Message genre="information">
          <p>{empechement}</p>
        </Message>
      )}
      {documents.length === 0 ? (
        <section class="carte etat-vide" aria-label="Documents du patient">
          <h2>Aucun document</h2>
          <p>
            Une lettre, un certificat ou un compte rendu s'écrit ici, puis s'imprime ou s'exporte.
          </p>
          {!empechement && (
            <div class="actions">
              <NouveauDocument adresse={adresse} />
            </div>
          )}
        </section>
      ) : (
        <Tableau adresse={adresse} documents={documents} envois={envois} />
      )}
    </Page>
  )
}

const NouveauDocument = ({ adresse }: { adresse: string }) => (
  <a class="bouton bouton-principal" href={`${adresse}/documents/nouveau`}>
    Nouveau document
  </a>
)

function etatDe({ contenu, suppression, remplaceParId }: Document): string {
  if (suppression) return 'Supprimé'
  if (remplaceParId !== null) return 'Remplacé'
  return contenu ? 'Terminé' : 'Brouillon'
}

interface PropsTableau {
  adresse: string
  documents: readonly Document[]
  envois: readonly Ordre[]
}

function Tableau({ adresse, documents, envois }: PropsTableau) {
  const envoiDe = (id: number) => envois.find(({ documentId }) => documentId === id)
  return (
    <section class="tableau" tabindex={0} aria-label="Documents du patient">
      <table>
        <caption class="invisible">Documents du patient, le plus récent en tête</caption>
        <thead>
          <tr>
            <th scope="col">Titre</th>
            <th scope="col">Type</th>
            <th scope="col">Auteur</th>
            <th scope="col" aria-sort="descending">
              Date
            </th>
            <th scope="col">État</th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <tr>
              <th scope="row">
                <a href={`${adresse}/documents/${document.id}`}>{document.titre}</a>
                <Envoi ordre={envoiDe(document.id)} />
              </th>
              <td>{DESCRIPTIONS[document.type].libelle}</td>
              <td>{document.auteur}</td>
              <td class="compact">
                {jourDe(document.modifieLe)} à {heureLue(document.modifieLe)}
              </td>
              <td class="compact">{etatDe(document)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Envoi = ({ ordre }: { ordre: Ordre | undefined }) =>
  ordre ? <EtiquetteEnvoi ordre={ordre} /> : null
