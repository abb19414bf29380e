import type { Mutations } from '../../mutations/interrupteur.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { Champ, Etiquette } from '../../vues/champ.tsx'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { Pages } from '../../vues/pages.tsx'
import type { Boite } from '../boites/boite.ts'
import { matriculeDeLAdresse } from '../composition/adresse-patient.ts'
import { objetLu } from '../composition/objet.ts'
import type { CourrielRecu } from '../courriels/courriel.ts'
import { COURRIELS_PAR_PAGE, type FiltreReception } from '../courriels/lire.ts'
import type { TypeJoint } from '../courriels/types-joints.ts'
import { ChoixBoite, EtatBoite } from './etat-boite.tsx'
import { Marques, Provenance } from './marques.tsx'
import { Onglets } from './onglets.tsx'

interface Props {
  cadre: Cadre
  boite: Boite
  boites: readonly Boite[]
  filtre: FiltreReception
  total: number
  courriels: readonly CourrielRecu[]
  /** Nom du patient de chaque dossier cité. */
  patients: ReadonlyMap<number, string>
  /** Ceux des documents de cette boîte. */
  types: readonly TypeJoint[]
  mutations: Mutations
}

/** La boîte de réception : d'où vient chaque message, ce qu'il porte, le plus récent en tête. */
export function PageReception(props: Props) {
  const { cadre, boite, boites, filtre, total, courriels, types } = props
  return (
    <Page cadre={cadre} titre="Messagerie" rubrique="messagerie">
      <div class="titre-page">
        <h1>Messagerie</h1>
        <div class="actions">
          <form method="post" action={`/messagerie/boites/${boite.id}/relever`}>
            <button type="submit" class="bouton">
              Relever
            </button>
          </form>
          <a class="bouton bouton-principal" href={`/messagerie/nouveau?boite=${boite.id}`}>
            Nouveau message
          </a>
        </div>
      </div>
      <Onglets actif="reception" boiteId={boite.id} />
      <ChoixBoite boites={boites} choisie={boite.id} adresse="/messagerie" />
      <EtatBoite boite={boite} />
      <Filtres {...{ filtre, types }} />
      {courriels.length === 0 ? <Vide filtre={filtre} /> : <Tableau {...props} />}
      <Pages
        page={filtre.page}
        total={total}
        parPage={COURRIELS_PAR_PAGE}
        adresse={(page) => `/messagerie?${parametres(filtre)}&page=${page}`}
      />
    </Page>
  )
}

const parametres = (f: FiltreReception): string =>
  new URLSearchParams({
    boite: String(f.boiteId),
    ...(f.provenance === 'toutes' ? {} : { provenance: f.provenance }),
    ...(f.nonLus ? { nonLus: 'oui' } : {}),
    ...(f.avecDocuments ? { documents: 'oui' } : {}),
    ...(f.type ? { type: f.type } : {}),
    ...(f.du ? { du: dateAffichee(f.du) } : {}),
    ...(f.au ? { au: dateAffichee(f.au) } : {}),
    ...(f.patientId === null ? {} : { patient: String(f.patientId) }),
  }).toString()

function Filtres({ filtre, types }: Pick<Props, 'filtre' | 'types'>) {
  return (
    <form
      method="get"
      action="/messagerie"
      class="carte filtres-courriels"
      aria-label="Filtrer les messages"
    >
      <input type="hidden" name="boite" value={String(filtre.boiteId)} />
      <div class="champ">
        <Etiquette nom="provenance" libelle="Expéditeur" />
        <select id="provenance" name="provenance">
          {(
            [
              ['toutes', 'Tous'],
              ['professionnel', 'Professionnels'],
              ['patient', 'Patients'],
            ] as const
          ).map(([valeur, libelle]) => (
            <option value={valeur} selected={valeur === filtre.provenance}>
              {libelle}
            </option>
          ))}
        </select>
      </div>
      {(types.length > 0 || filtre.type !== '') && (
        <div class="champ">
          <Etiquette nom="type" libelle="Type de document" />
          <select id="type" name="type">
            <option value="">Tous</option>
            {types.map(({ code, libelle }) => (
              <option value={code} selected={code === filtre.type}>
                {libelle}
              </option>
            ))}
          </select>
        </div>
      )}
      <Champ
        nom="du"
        libelle="Du (jj/mm/aaaa)"
        valeur={dateAffichee(filtre.du)}
        taille={10}
        saisie="numeric"
      />
      <Champ
        nom="au"
        libelle="Au (jj/mm/aaaa)"
        valeur={dateAffichee(filtre.au)}
        taille={10}
        saisie="numeric"
      />
      <label class="case">
        <input type="checkbox" name="nonLus" value="oui" checked={filtre.nonLus} />
        Non lus
      </label>
      <label class="case">
        <input type="checkbox" name="documents" value="oui" checked={filtre.avecDocuments} />
        Avec documents
      </label>
      <button type="submit" class="bouton">
        Filtrer
      </button>
      {filtre.patientId !== null && (
        <a class="bouton bouton-discret" href={`/messagerie?boite=${filtre.boiteId}`}>
          Tous les patients
        </a>
      )}
    </form>
  )
}

function Vide({ filtre }: Pick<Props, 'filtre'>) {
  const filtree =
    filtre.nonLus ||
    filtre.avecDocuments ||
    filtre.type ||
    filtre.provenance !== 'toutes' ||
    filtre.du ||
    filtre.au
  return (
    <section class="carte etat-vide" aria-label="Messages reçus">
      <h2>{filtree ? 'Aucun message ne correspond' : 'Aucun message'}</h2>
      <p>
        {filtree
          ? 'Retirez un filtre pour en voir davantage.'
          : 'Les messages reçus de professionnels et de patients paraîtront ici.'}
      </p>
    </section>
  )
}

/** Le matricule d'un usager se lit sans ouvrir son message (UX.31). */
function MatriculeUsager({
  courriel,
  mutations,
}: {
  courriel: CourrielRecu
  mutations: Mutations
}) {
  const matricule = matriculeDeLAdresse(courriel.deAdresse)
  if (matricule === null || mutations.active('mss-usager-sans-matricule')) return null
  return <span class="ligne secondaire">INS {matricule}</span>
}

const objetDeListe = ({ sujet }: CourrielRecu, mutations: Mutations): string =>
  mutations.choisir('mss-prefixe-affiche', objetLu(sujet), () => sujet) || '(sans objet)'

function Tableau({ courriels, patients, mutations }: Props) {
  return (
    <section class="tableau courriels" tabindex={0} aria-label="Messages reçus">
      <table>
        <caption class="invisible">Messages reçus, le plus récent en tête</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort="descending">
              Reçu
            </th>
            <th scope="col">De</th>
            <th scope="col">Objet</th>
            <th scope="col">Contenu</th>
          </tr>
        </thead>
        <tbody>
          {courriels.map((courriel) => (
            <tr class={courriel.lu ? undefined : 'courriel-non-lu'}>
              <td class="compact">
                {jourDe(courriel.le)}
                <br />
                <span class="secondaire">{heureLue(courriel.le)}</span>
              </td>
              <td>
                {courriel.deNom || courriel.deAdresse}
                <br />
                <Provenance
                  provenance={mutations.choisir(
                    'mss-provenance-confondue',
                    courriel.provenance,
                    () => 'professionnel',
                  )}
                />
                <MatriculeUsager {...{ courriel, mutations }} />
              </td>
              <th scope="row">
                <a class="sujet" href={`/messagerie/messages/${courriel.id}`}>
                  {objetDeListe(courriel, mutations)}
                </a>
                {courriel.lu ? null : <span class="marque-message">Non lu</span>}
                {courriel.patientId !== null && (
                  <span class="secondaire">
                    {' '}
                    Patient :{' '}
                    {patients.get(courriel.patientId) ?? `dossier n° ${courriel.patientId}`}
                  </span>
                )}
              </th>
              <td>
                <Marques courriel={courriel} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
