import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Entree } from '../entree.ts'
import { dernieresMesures, enCours } from '../lire.ts'
import type { Rubrique } from '../rubriques.ts'
import { CarteRubrique } from './carte-rubrique.tsx'
import { Passe } from './passe.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  entrees: readonly Entree[]
  /** Le rappel de VSM du patient, quand il est dû. */
  rappel: Child
  /** Le poste d'essai propose un dossier d'exemple à qui n'a rien. */
  exemple: boolean
}

/** À gauche ce que l'on suit, à droite ce qui doit sauter aux yeux. */
const GAUCHE: readonly Rubrique[] = [
  'pathologie',
  'traitement',
  'antecedent-medical',
  'antecedent-chirurgical',
  'antecedent-familial',
]
const DROITE: readonly Rubrique[] = ['allergie', 'vigilance', 'facteur', 'vaccination', 'mesure']

export function PageDossier(props: Props) {
  const { cadre, bandeau, patient, entrees } = props
  const { nomNaissance, premierPrenom } = patient.identite
  const adresse = `/patients/${patient.id}`
  const cartes = (rubriques: readonly Rubrique[]) => (
    <div class="pile">
      {rubriques.map((rubrique) => (
        <CarteRubrique
          rubrique={rubrique}
          entrees={rubrique === 'mesure' ? dernieresMesures(entrees) : enCours(entrees, rubrique)}
          adresse={`${adresse}/dossier`}
        />
      ))}
    </div>
  )
  return (
    <Page
      cadre={cadre}
      titre={`Dossier médical de ${nomNaissance} ${premierPrenom}`}
      rubrique="patients"
      bandeau={bandeau}
    >
      <p class="fil">
        <a href={adresse}>Fiche d'identité</a>
      </p>
      <div class="titre-page">
        <h1>Dossier médical</h1>
        <div class="actions">
          <a class="bouton" href={`${adresse}/documents`}>
            Documents du patient
          </a>
          <a class="bouton" href={`${adresse}/dossier/traces`}>
            Traces du dossier médical
          </a>
          <a class="bouton bouton-principal" href={`${adresse}/documents/nouveau?type=synthese`}>
            Rédiger la synthèse médicale
          </a>
        </div>
      </div>
      {props.rappel}
      {props.exemple && entrees.length === 0 && <Exemple adresse={adresse} />}
      <div class="deux-colonnes dossier">
        {cartes(GAUCHE)}
        {cartes(DROITE)}
      </div>
      <Passe entrees={entrees.filter((e) => e.clotureLe !== null)} adresse={`${adresse}/dossier`} />
    </Page>
  )
}

const Exemple = ({ adresse }: { adresse: string }) => (
  <form method="post" action={`${adresse}/dossier/exemple`} class="carte carte-dense actions">
    <p>Poste d'essai : ce dossier est vide.</p>
    <button type="submit" class="bouton">
      Remplir avec le dossier d'exemple
    </button>
  </form>
)
