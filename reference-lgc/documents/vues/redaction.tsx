import type { Child } from 'hono/jsx'
import { ChoixDmp } from '../../dmp/vues/choix-dmp.tsx'
import type { CodageMontre } from '../../nomenclatures/codage/codage-propose.ts'
import { ChoixDepot, type DepotPrevu } from '../../ordonnance-numerique/vues/choix-depot.tsx'
import type { Patient } from '../../patients/identite.ts'
import { Champ, erreurDe, SommaireErreurs } from '../../vues/champ.tsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Document } from '../document.ts'
import { MASQUAGES } from '../modele/contenu.ts'
import type { RechercheLigne } from '../routes/commander.ts'
import { type Champs, champ, coche, type Probleme } from '../saisie/champs.ts'
import { TITRE_MAX } from '../saisie/nettoyer.ts'
import { type Propositions, typeChoisi } from '../saisie/redaction.ts'
import { DESCRIPTIONS } from '../types.ts'
import { type Apercu, ApercuEnTete } from './apercu.tsx'
import { ChoixDestinataires } from './choix-destinataires.tsx'
import { ChoixCodage, ChoixType } from './choix-type.tsx'
import { CorpsDocument } from './corps-document.tsx'
import { libellesDuFormulaire } from './libelles.ts'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  apercu: Apercu
  champs: Champs
  problemes: readonly Probleme[]
  /** Absent d'un document qui n'est pas encore enregistré. */
  brouillon: Document | null
  avertissement: string | null
  information: string | null
  propositions: Propositions
  /** La recherche demandée dans la base de médicaments. */
  cherche: RechercheLigne | null
  /** Les codes que le texte appelle (ERGO.08). */
  codage: CodageMontre
  /** Le dépôt à l'Ordonnance Numérique ; `null` dans un cabinet qui ne dépose pas. */
  ordonnance: DepotPrevu | null
  /** Retenu avant son envoi au DMP ; `null` dans un cabinet qui n'y est pas raccordé. */
  retenu: boolean | null
}

/** L'en-tête déjà rempli à droite, le document à gauche ; « Terminer » signe et fige. */
export function PageRedaction(props: Props) {
  const { cadre, bandeau, patient, problemes, brouillon, avertissement, information } = props
  const titre = titrePage(brouillon)
  const liste = `/patients/${patient.id}/documents`
  return (
    <Page
      cadre={cadre}
      titre={problemes.length > 0 ? `Erreur : ${titre.toLowerCase()}` : titre}
      rubrique="patients"
      bandeau={bandeau}
    >
      <p class="fil">
        <a href={liste}>Documents du patient</a>
      </p>
      <h1>{titre}</h1>
      {avertissement && (
        <Message genre="attention">
          <p>{avertissement}</p>
        </Message>
      )}
      {information && (
        <Message genre="information">
          <p>{information}</p>
        </Message>
      )}
      <div class="deux-colonnes">
        <Formulaire {...props} adresse={brouillon ? `${liste}/${brouillon.id}` : liste} />
        <div class="pile">
          <ApercuEnTete {...props.apercu} />
          {brouillon && <Abandon adresse={`${liste}/${brouillon.id}`} />}
        </div>
      </div>
    </Page>
  )
}

function titrePage(brouillon: Document | null): string {
  if (!brouillon) return 'Nouveau document'
  return brouillon.remplaceId === null ? 'Modifier le brouillon' : 'Nouvelle version du document'
}

function Formulaire(props: Props & { adresse: string }) {
  const { adresse, champs, problemes, brouillon, propositions, cherche, codage } = props
  const type = typeChoisi(champs)
  const genre = type ? DESCRIPTIONS[type].genre : 'texte'
  return (
    <form method="post" action={adresse} class="carte pile" novalidate data-une-fois>
      {/* La touche Entrée déclenche le premier bouton : ce doit être l'enregistrement, sans signer. */}
      <button type="submit" name="action" value="enregistrer" hidden>
        Enregistrer le brouillon
      </button>
      <input type="hidden" name="genre" value={genre} />
      {brouillon && <input type="hidden" name="version" value={String(brouillon.version)} />}
      <SommaireErreurs erreurs={problemes} libelles={libellesDuFormulaire(champs)} />
      <ChoixType valeur={champ(champs, 'type')} erreur={erreurDe(problemes, 'type')} />
      {type === 'autre' && (
        <ChoixCodage valeur={champ(champs, 'codage')} erreur={erreurDe(problemes, 'codage')} />
      )}
      <Champ
        nom="titre"
        libelle="Titre"
        valeur={champ(champs, 'titre')}
        erreur={erreurDe(problemes, 'titre')}
        aide={`Imprimé en tête du texte, ${TITRE_MAX} caractères au plus`}
        obligatoire
        prioritaire={(problemes[0]?.champ ?? 'titre') === 'titre'}
      />
      <CorpsDocument
        {...{ genre, champs, problemes, cherche, codage }}
        synthese={propositions.synthese}
      />
      <ChoixDestinataires proposes={propositions.destinataires} champs={champs} />
      {props.ordonnance && (genre === 'medicaments' || genre === 'actes') && (
        <ChoixDepot {...props.ordonnance} />
      )}
      {props.retenu !== null && (
        <ChoixDmp
          masquages={MASQUAGES.filter((code) => coche(champs, `masquage-${code}`))}
          retenu={props.retenu}
        />
      )}
      <div class="actions">
        <button type="submit" name="action" value="terminer" class="bouton bouton-principal">
          Terminer
        </button>
        <button type="submit" name="action" value="apercu" class="bouton">
          Aperçu
        </button>
        <button type="submit" name="action" value="enregistrer" class="bouton">
          Enregistrer le brouillon
        </button>
        <span class="secondaire">
          Un document terminé est validé à votre nom et ne change plus.
        </span>
      </div>
    </form>
  )
}

const Abandon = ({ adresse }: { adresse: string }) => (
  <form method="post" action={`${adresse}/abandonner`} class="actions">
    <button type="submit" class="bouton bouton-discret">
      Abandonner le brouillon
    </button>
  </form>
)
