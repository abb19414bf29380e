import type { PersonneDmp } from '../issue.ts'
import type { DocumentWebPs, DossierWebPs, PageWebPs } from './acces.ts'
import { Document } from './pages.tsx'

const TITRES: Record<PageWebPs, string> = {
  TableauDeBord: 'Tableau de bord',
  DossierPatient: 'Dossier du patient',
  GestionDMPPatient: 'Gestion du DMP',
  Documents: 'Documents',
  ParcoursDeSoins: 'Parcours de soins',
  HistoriqueAcces: 'Historique des accès',
  VolontesEtDroits: 'Volontés et droits',
  CarnetVaccination: 'Carnet de vaccination',
  Parametrages: 'Paramétrages',
}
const STATUTS: Record<string, string> = {
  actif: 'En vigueur',
  archive: 'Archivé',
  supprime: 'Supprimé',
}
const MASQUES: Record<string, string> = {
  MASQUE_PS: 'Masqué aux professionnels de santé',
  INVISIBLE_PATIENT: 'Non visible par le patient',
  INVISIBLE_REPRESENTANTS_LEGAUX: 'Non visible par les représentants légaux',
}

/** `AAAAMMJJ…` en jour, mois, année. */
const jour = (date: string | null): string =>
  date && date.length >= 8 ? `${date.slice(6, 8)}/${date.slice(4, 6)}/${date.slice(0, 4)}` : '–'

const auteur = ({ metadonnees }: DocumentWebPs): string => {
  const xcn = metadonnees.classements
    .flatMap(({ fentes }) => fentes.authorPerson ?? [])[0]
    ?.split('^')
  return xcn ? `${xcn[2] ?? ''} ${xcn[1] ?? ''}`.trim() : '–'
}

/** Le libellé du type, son code à défaut. */
const libelleDuType = ({ metadonnees, type }: DocumentWebPs): string =>
  metadonnees.classements.find(({ code }) => code === type)?.libelle || type

function Identite({ nom, prenoms, dateNaissance, ins }: PersonneDmp & { ins: string }) {
  return (
    <dl>
      <dt>Patient</dt>
      <dd>
        {nom} {prenoms}
      </dd>
      <dt>Né(e) le</dt>
      <dd>{dateNaissance.split('-').reverse().join('/')}</dd>
      <dt>INS</dt>
      <dd>{ins}</dd>
    </dl>
  )
}

function Documents({ documents }: { documents: readonly DocumentWebPs[] }) {
  if (documents.length === 0) return <p>Aucun document dans ce dossier.</p>
  return (
    <table>
      <caption>
        {documents.length} {documents.length > 1 ? 'documents' : 'document'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Titre</th>
          <th scope="col">Type</th>
          <th scope="col">Acte du</th>
          <th scope="col">Auteur</th>
          <th scope="col">Version</th>
          <th scope="col">Statut</th>
          <th scope="col">Visibilité</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <tr>
            <td>{document.titre}</td>
            <td>{libelleDuType(document)}</td>
            <td>{jour(document.dateActe)}</td>
            <td>{auteur(document)}</td>
            <td>{document.version}</td>
            <td>{STATUTS[document.statut] ?? document.statut}</td>
            <td>
              {document.confidentialite.flatMap((code) => MASQUES[code] ?? []).join(', ') ||
                'Ordinaire'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Une page d'un dossier ouvert : identité, documents ou accès. */
export function pageDossier(
  page: PageWebPs,
  ins: string,
  dossier: DossierWebPs & { genre: 'ouvert' },
) {
  return (
    <Document titre={TITRES[page]} large={true}>
      <Identite {...dossier.personne} ins={ins} />
      {page === 'HistoriqueAcces' ? (
        <ul>
          {dossier.traces.map((trace) => (
            <li>
              {trace.heure.slice(0, 19).replace('T', ' ')} UTC, {trace.ps ?? 'structure'} :{' '}
              {trace.transaction}, {trace.resultat}
            </li>
          ))}
        </ul>
      ) : (
        <Documents documents={dossier.documents} />
      )}
    </Document>
  )
}

/** Le site demande au professionnel de confirmer qu'il a l'accord du patient. */
export const pageConfirmation = (page: PageWebPs, ins: string, personne: PersonneDmp) => (
  <Document titre="Autorisation d’accès">
    <Identite {...personne} ins={ins} />
    <p>Vous n’êtes pas encore autorisé à consulter ce dossier.</p>
    <form method="post" action={`/AccesDirect/${page}/${ins}`}>
      <button type="submit">Le patient m’autorise à consulter son dossier</button>
    </form>
  </Document>
)

/** Une page sans patient. */
export const pageSansPatient = (page: PageWebPs) => (
  <Document titre={TITRES[page]}>
    <p>Aucun patient n’est ouvert.</p>
  </Document>
)

/** Le dossier ne s'ouvre pas : la raison, et le chemin du tableau de bord (dmp.md §7.5 [V]). */
export const pageImpossible = (raison: string) => (
  <Document titre="Dossier inaccessible">
    <p>{raison}</p>
    <p>
      <a href="/AccesDirect/TableauDeBord">Aller au tableau de bord</a>
    </p>
  </Document>
)
