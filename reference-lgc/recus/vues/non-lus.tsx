import type { Child } from 'hono/jsx'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { jourDe } from '../../vues/heures.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { Pages } from '../../vues/pages.tsx'
import { signauxMontres } from '../bio/signaux-montres.ts'
import type { DocumentRecu } from '../document-recu.ts'
import type { Filtres, ProblemeFiltre, Tri } from '../filtres.ts'
import type { Rapprochement } from '../identite/cas.ts'
import { RECUS_PAR_PAGE, sansFiltre } from '../lister.ts'
import { CaseClassement } from './case-classement.tsx'
import { EtatVersion } from './etat.tsx'
import { FormulaireFiltres } from './filtres.tsx'
import { ActeEtSejour } from './metadonnees-liste.tsx'
import { auteurLu, CANAUX, dateDocument, FORMATS, typeLu } from './mots.ts'
import { Signaux } from './signaux.tsx'

export interface LigneNonLu {
  recu: DocumentRecu
  rapprochement: Rapprochement
}

interface Props {
  cadre: Cadre
  lignes: readonly LigneNonLu[]
  total: number
  page: number
  filtres: Filtres
  problemes: readonly ProblemeFiltre[]
  types: readonly DocumentRecu[]
  tri: Tri
  mutations: Mutations
}

/** La liste transversale des documents non lus ou sans dossier (MSS.24, ERGO.01 à ERGO.03). */
export function PageNonLus(props: Props) {
  const { cadre, lignes, total, page, filtres, tri } = props
  return (
    <Page cadre={cadre} titre="Documents reçus non lus" rubrique="documents">
      <div class="titre-page">
        <h1>Documents reçus non lus</h1>
        <div class="actions">
          <a class="bouton" href="/recus/importer">
            Importer un document
          </a>
        </div>
      </div>
      <FormulaireFiltres {...props} />
      {total === 0 ? (
        <ListeVide filtres={filtres} />
      ) : (
        <section class="pile" aria-label="Documents non lus">
          <p role="status">
            {total === 1 ? '1 document' : `${total} documents`} à lire ou à classer
          </p>
          <ClasserTout lignes={lignes} />
          <Tableau {...props} lignes={lignes} />
          <Pages
            {...{ page, total }}
            parPage={RECUS_PAR_PAGE}
            adresse={(n) => `/recus?tri=${tri}&page=${n}`}
          />
        </section>
      )}
    </Page>
  )
}

function ListeVide({ filtres }: { filtres: Filtres }) {
  const tout = sansFiltre(filtres)
  return (
    <section class="carte etat-vide" aria-label="Documents non lus">
      <h2>{tout ? 'Tout est lu et classé' : 'Aucun document ne convient'}</h2>
      <p>
        {tout
          ? 'Les documents reçus par la messagerie, le DMP ou un import paraîtront ici.'
          : 'Effacez les filtres pour revoir toute la liste.'}
      </p>
    </section>
  )
}

/** Toute la boîte d'un geste, pour les seules identités exactes ; les autres se comparent une à une. */
function ClasserTout({ lignes }: Pick<Props, 'lignes'>) {
  const exactes = lignes.filter(
    ({ recu, rapprochement }) => recu.etat === 'a-classer' && rapprochement.cas === 'parfaite',
  )
  if (exactes.length < 2) return null
  return (
    <form method="post" action="/recus/classer-tout" class="actions">
      <button type="submit" class="bouton">
        Classer tous les documents à l'identité exacte
      </button>
      <span class="secondaire">
        Chacun va au dossier de son INS et de ses cinq traits ; les autres restent à comparer.
      </span>
    </form>
  )
}

const COLONNES: readonly { libelle: string; tri?: Tri; inverse?: Tri }[] = [
  { libelle: 'Document', tri: 'type' },
  { libelle: 'Patient', tri: 'patient' },
  { libelle: 'Auteur', tri: 'auteur' },
  { libelle: 'Date', tri: 'date', inverse: 'date-croissante' },
  { libelle: 'Acte et prise en charge' },
  { libelle: 'Classement' },
]

function EnTete({ libelle, tri, inverse, actuel }: (typeof COLONNES)[number] & { actuel: Tri }) {
  if (!tri) return <th scope="col">{libelle}</th>
  const actif = actuel === tri || actuel === inverse
  const descendant = actuel === 'date'
  const suivant = actuel === tri && inverse ? inverse : tri
  return (
    <th scope="col" aria-sort={actif ? (descendant ? 'descending' : 'ascending') : undefined}>
      <a href={`/recus?tri=${suivant}`}>{libelle}</a>
      {actif && <Fleche>{descendant ? 'récents d’abord' : 'croissant'}</Fleche>}
    </th>
  )
}

const Fleche = ({ children }: { children?: Child }) => <span class="tri">{children}</span>

function Tableau({ lignes, tri, mutations }: Props) {
  return (
    <section class="tableau" tabindex={0} aria-label="Tableau des documents non lus">
      <table class="recus">
        <caption class="invisible">Documents reçus non lus, avec leurs métadonnées</caption>
        <thead>
          <tr>
            {COLONNES.map((colonne) => (
              <EnTete {...colonne} actuel={tri} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <Ligne {...ligne} mutations={mutations} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Ligne({ recu, rapprochement, mutations }: LigneNonLu & { mutations: Mutations }) {
  const metadonnees = mutations.choisir('recu-metadonnees-absentes', true, () => false)
  return (
    <tr class={recu.luLe === null ? 'non-lu' : undefined}>
      <th scope="row">
        <a class="titre-recu" href={`/recus/${recu.id}`}>
          {recu.titre}
        </a>
        <Signaux signaux={signauxMontres(recu, 'non-lus', mutations)} />
        <EtatVersion recu={recu} />
        <span class="ligne secondaire">
          {typeLu(recu) !== recu.titre && `${typeLu(recu)}, `}
          {FORMATS[recu.genre]}
          {recu.numero !== null && `, version ${recu.numero}`}
          {recu.lu.partiel && ', partiel'}
        </span>
        {recu.luLe === null ? (
          <span class="invisible">Non lu</span>
        ) : (
          <span class="ligne secondaire">Lu, reste à classer</span>
        )}
      </th>
      <td>
        <PatientLu recu={recu} />
      </td>
      <td>
        {metadonnees && (
          <>
            <span class="ligne">{auteurLu(recu)}</span>
            <span class="ligne secondaire">{recu.lu.auteur.structure}</span>
          </>
        )}
      </td>
      <td class="compact">
        <span class="ligne">{dateDocument(recu)}</span>
        <span class="ligne secondaire">
          {CANAUX[recu.provenance.canal]}, le {jourDe(recu.recuLe)}
        </span>
      </td>
      <td>{metadonnees && <ActeEtSejour recu={recu} />}</td>
      <td>
        <CaseClassement {...{ recu, rapprochement, mutations }} />
      </td>
    </tr>
  )
}

/** Le patient tel que le document le nomme ; son dossier est dans la colonne du classement. */
function PatientLu({ recu }: { recu: DocumentRecu }) {
  const patient = recu.lu.patient
  if (!patient) return <span class="vide">Non indiqué</span>
  return (
    <>
      <span class="ligne">
        {patient.nomNaissance} {patient.premierPrenom}
      </span>
      <span class="ligne secondaire">
        {patient.sexe} {dateAffichee(patient.dateNaissance)}
      </span>
    </>
  )
}
