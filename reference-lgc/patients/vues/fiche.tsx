import type { Child } from 'hono/jsx'
import type { Cog } from '../../cog/cog.ts'
import type { Droit } from '../../droits/droits.ts'
import type { EtatAppel } from '../../insi/etat-appel.ts'
import { grouperMatricule } from '../../insi/natures.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { ChampIdentite, Patient } from '../identite.ts'
import type { TitrePresente } from '../justificatifs/depot.ts'
import { LIBELLES, libelleNumeroAssure } from '../libelles.ts'
import { CarteAttributs } from './carte-attributs.tsx'
import { CarteInsi } from './carte-insi.tsx'
import { CarteJustificatifs } from './carte-justificatifs.tsx'
import { CarteStatut } from './carte-statut.tsx'
import { Coordonnees } from './coordonnees.tsx'
import { ValeurChamp, Vide } from './valeurs.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  champs: readonly ChampIdentite[]
  alertes: readonly string[]
  /** Le rappel de VSM, quand il est dû (DOC.08). */
  rappel: Child
  presentes: readonly TitrePresente[]
  appel: EtatAppel | null
  lecteur: boolean
  /** Le cabinet lit-il les applis carte Vitale ? */
  appli: boolean
  droits: ReadonlySet<Droit>
  cog: Cog
  mutations: Mutations
}

/** Les champs d'identité que le cabinet a choisi de montrer (INS.02). */
function Traits({ patient, champs, cog, mutations }: Props) {
  return (
    <section class="carte carte-dense" aria-labelledby="titre-traits">
      <h2 id="titre-traits">Traits d'identité</h2>
      <dl class="traits">
        {champs.map((champ) => (
          <div>
            <dt>{LIBELLES[champ]}</dt>
            <dd>
              <ValeurChamp {...{ champ, patient, cog, mutations }} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Le numéro d'assuré a sa place à lui : il n'est pas l'INS (INS.01.04). */
function Assurance({ patient, mutations }: Pick<Props, 'patient' | 'mutations'>) {
  const numero = patient.identite.numeroSecuriteSociale
  return (
    <section class="carte carte-dense" aria-labelledby="titre-assurance">
      <h2 id="titre-assurance">Assurance maladie</h2>
      <dl class="traits">
        <div>
          <dt>{libelleNumeroAssure(numero, mutations)}</dt>
          <dd>
            {numero === '' ? <Vide /> : <data value={numero}>{grouperMatricule(numero)}</data>}
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** À gauche ce que l'on sait, à droite ce que l'on peut faire. */
export function FichePatient(props: Props) {
  const { cadre, patient, alertes, droits, mutations } = props
  const adresse = `/patients/${patient.id}`
  return (
    <Page
      cadre={cadre}
      titre={`Identité de ${patient.identite.nomNaissance} ${patient.identite.premierPrenom}`}
      rubrique="patients"
      bandeau={props.bandeau}
    >
      <div class="titre-page">
        <h1>Fiche d'identité</h1>
        <div class="actions">
          <a class="bouton" href={`${adresse}/modifier`}>
            Modifier
          </a>
          <a class="bouton" href={`${adresse}/copies`}>
            Copies de titres
          </a>
          <a class="bouton" href={`${adresse}/dossier`}>
            Dossier médical
          </a>
          <a class="bouton" href={`${adresse}/documents`}>
            Documents du patient
          </a>
          {cadre.dica && (
            <a class="bouton" href={`${adresse}/dmp`}>
              DMP
            </a>
          )}
          {cadre.messagerie !== null && (
            <a class="bouton" href={`${adresse}/messagerie`}>
              Messagerie
            </a>
          )}
          {cadre.annuaire && (
            <a class="bouton" href={`${adresse}/correspondants`}>
              Correspondants
            </a>
          )}
          <a class="bouton" href={`${adresse}/recus`}>
            Documents reçus
          </a>
          <a class="bouton" href={`${adresse}/donnees`}>
            Données reçues
          </a>
          <a class="bouton" href={`${adresse}/historique`}>
            Historique
          </a>
        </div>
      </div>
      {props.rappel}
      {alertes.map((alerte) => (
        <Message genre="attention">
          <p>{alerte}</p>
        </Message>
      ))}
      <div class="deux-colonnes">
        <div class="pile">
          <Traits {...props} />
          <CarteJustificatifs patient={patient} presentes={props.presentes} />
          <Coordonnees patient={patient} />
          <Assurance {...props} />
        </div>
        <div class="pile">
          <CarteStatut patient={patient} presentes={props.presentes} appli={props.appli} />
          {droits.has('appeler-insi') && (
            <CarteInsi
              patient={patient}
              appel={props.appel}
              lecteur={props.lecteur}
              mutations={mutations}
            />
          )}
          <CarteAttributs patient={patient} />
        </div>
      </div>
    </Page>
  )
}
