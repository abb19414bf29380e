import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { BORNES, enMo } from '../lecture/bornes.ts'
import type { Issue, IssueArchive } from '../reception/issue.ts'

interface Props {
  cadre: Cadre
  /** Ce que le dernier dépôt a donné. */
  issue: IssueArchive | null
  erreur: string | null
  /** Le dossier d'où vient l'import : une correspondance exacte s'y classe aussitôt. */
  patientId: number | null
}

/** Le fichier d'un confrère, d'une clé ou d'un portail : une archive, un CDA ou un PDF. */
export function PageImporter({ cadre, issue, erreur, patientId }: Props) {
  return (
    <Page cadre={cadre} titre="Importer un document" rubrique="documents">
      <p class="fil">
        {patientId === null ? (
          <a href="/recus">Documents reçus non lus</a>
        ) : (
          <a href={`/patients/${patientId}/recus`}>Documents reçus du patient</a>
        )}
      </p>
      <h1>Importer un document</h1>
      {issue && <Bilan issue={issue} />}
      <form method="post" action="/recus/importer" enctype="multipart/form-data" class="carte pile">
        {patientId !== null && <input type="hidden" name="patient" value={String(patientId)} />}
        <div class={erreur ? 'champ champ-fautif' : 'champ'}>
          <div class="etiquette">
            <label for="fichier">Fichier</label>
            <span class="mention">obligatoire</span>
          </div>
          <input
            id="fichier"
            name="fichier"
            type="file"
            required
            aria-invalid={erreur ? 'true' : undefined}
            aria-describedby="fichier-aide"
          />
          <p class="champ-aide" id="fichier-aide">
            Archive IHE_XDM.ZIP, document CDA (XML) ou PDF, {enMo(BORNES.taille)} au plus.
          </p>
          {erreur && (
            <p class="champ-erreur" role="alert">
              {erreur}
            </p>
          )}
        </div>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Importer
          </button>
        </div>
      </form>
    </Page>
  )
}

function Bilan({ issue }: { issue: IssueArchive }) {
  if (issue.refus !== null)
    return (
      <Message genre="erreur">
        <p>Rien n’est importé. {issue.refus}</p>
      </Message>
    )
  return (
    <>
      {issue.documents.map(({ fichier, issue: une }) => (
        <BilanDocument fichier={fichier} issue={une} />
      ))}
      {issue.remarques.length > 0 && (
        <Message genre="attention">
          <ul>
            {issue.remarques.map((remarque) => (
              <li>{remarque}</li>
            ))}
          </ul>
        </Message>
      )}
    </>
  )
}

function BilanDocument({ fichier, issue }: { fichier: string; issue: Issue }) {
  switch (issue.genre) {
    case 'refuse':
      return (
        <Message genre="erreur">
          <p>
            « {fichier} » est refusé. {issue.raison}
          </p>
        </Message>
      )
    case 'illisible':
      return (
        <Message genre="attention">
          <p>
            « {fichier} » est gardé, mais illisible. {issue.raison}{' '}
            <a href={`/recus/${issue.id}`}>Voir le document</a>
          </p>
        </Message>
      )
    case 'doublon':
    case 'joint':
      return (
        <Message genre="information">
          <p>
            {issue.raison} <a href={`/recus/${issue.id}`}>Voir le document</a>
          </p>
        </Message>
      )
    case 'classe':
      return (
        <Message genre="succes">
          <p>
            <a href={`/recus/${issue.id}`}>{issue.titre}</a> est classé au dossier n°{' '}
            {issue.patientId}.
          </p>
        </Message>
      )
    case 'a-classer':
      return (
        <Message genre="succes">
          <p>
            <a href={`/recus/${issue.id}`}>{issue.titre}</a> est dans les documents non lus.{' '}
            {issue.attente}
          </p>
        </Message>
      )
  }
}
