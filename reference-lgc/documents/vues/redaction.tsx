import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import {
  Champ,
  decritPar,
  Etiquette,
  erreurDe,
  SommaireErreurs,
  TexteErreur,
} from '../../vues/champ.tsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { ChampDocument, Probleme, SaisieDocument } from '../regles/saisie.ts'
import { TEXTE_MAX, TITRE_MAX } from '../regles/saisie.ts'
import { DESCRIPTIONS, TYPES_DOCUMENT } from '../types.ts'
import { type Apercu, ApercuEnTete } from './apercu.tsx'

const LIBELLES: Record<ChampDocument, string> = {
  type: 'Type de document',
  titre: 'Titre',
  texte: 'Texte',
}

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  apercu: Apercu
  saisie: SaisieDocument
  problemes: readonly Probleme[]
  /** Absent d'un document qui n'est pas encore enregistré. */
  brouillon: { id: number; version: number } | null
  avertissement: string | null
}

/** L'en-tête déjà rempli à droite, le texte à gauche ; « Terminer » signe et fige. */
export function PageRedaction(props: Props) {
  const { cadre, bandeau, patient, problemes, brouillon, avertissement } = props
  const titre = brouillon ? 'Modifier le brouillon' : 'Nouveau document'
  const liste = `/patients/${patient.id}/documents`
  return (
    <Page
      cadre={cadre}
      titre={problemes.length > 0 ? `Erreur : ${titre.toLowerCase()}` : titre}
      rubrique="patients"
      bandeau={bandeau}
    >
      <p class="fil">
        <a href={liste}>Documents</a>
      </p>
      <h1>{titre}</h1>
      {avertissement && (
        <Message genre="attention">
          <p>{avertissement}</p>
        </Message>
      )}
      <div class="deux-colonnes">
        <Formulaire {...props} adresse={brouillon ? `${liste}/${brouillon.id}` : liste} />
        <ApercuEnTete {...props.apercu} />
      </div>
    </Page>
  )
}

function Formulaire({
  adresse,
  saisie,
  problemes,
  brouillon,
}: Pick<Props, 'saisie' | 'problemes' | 'brouillon'> & { adresse: string }) {
  const premier = problemes[0]?.champ ?? 'titre'
  return (
    <form method="post" action={adresse} class="carte pile" novalidate>
      {/* La touche Entrée déclenche le premier bouton : ce doit être l'enregistrement, sans signer. */}
      <button type="submit" name="action" value="brouillon" hidden>
        Enregistrer le brouillon
      </button>
      {brouillon && <input type="hidden" name="version" value={String(brouillon.version)} />}
      <SommaireErreurs erreurs={problemes} libelles={LIBELLES} />
      <ChoixType valeur={saisie.type} erreur={erreurDe(problemes, 'type')} />
      <Champ
        nom="titre"
        libelle={LIBELLES.titre}
        valeur={saisie.titre}
        erreur={erreurDe(problemes, 'titre')}
        aide={`Imprimé en tête du texte, ${TITRE_MAX} caractères au plus`}
        obligatoire
        prioritaire={premier === 'titre'}
      />
      <ZoneTexte valeur={saisie.texte} erreur={erreurDe(problemes, 'texte')} />
      <div class="actions">
        <button type="submit" name="action" value="terminer" class="bouton bouton-principal">
          Terminer
        </button>
        <button type="submit" name="action" value="brouillon" class="bouton">
          Enregistrer le brouillon
        </button>
        <span class="secondaire">
          Un document terminé est validé à votre nom et ne change plus.
        </span>
      </div>
    </form>
  )
}

function ChoixType({ valeur, erreur }: { valeur: string; erreur: string | null }) {
  return (
    <div class={erreur ? 'champ champ-fautif' : 'champ'}>
      <Etiquette nom="type" libelle={LIBELLES.type} obligatoire />
      <select
        id="type"
        name="type"
        aria-required="true"
        aria-invalid={erreur ? 'true' : undefined}
        aria-describedby={decritPar('type', { mention: true, erreur })}
      >
        <option value="">Choisissez un type</option>
        {TYPES_DOCUMENT.map((type) => (
          <option value={type} selected={type === valeur}>
            {DESCRIPTIONS[type].libelle}
          </option>
        ))}
      </select>
      <TexteErreur nom="type" erreur={erreur} />
    </div>
  )
}

function ZoneTexte({ valeur, erreur }: { valeur: string; erreur: string | null }) {
  return (
    <div class={erreur ? 'champ champ-fautif' : 'champ'}>
      <Etiquette nom="texte" libelle={LIBELLES.texte} obligatoire />
      <textarea
        id="texte"
        name="texte"
        rows={14}
        maxlength={TEXTE_MAX}
        aria-required="true"
        aria-invalid={erreur ? 'true' : undefined}
        aria-describedby={decritPar('texte', { mention: true, erreur })}
      >
        {/* Le navigateur retire le premier retour à la ligne d'une zone de texte : on lui en donne un. */}
        {`\n${valeur}`}
      </textarea>
      <TexteErreur nom="texte" erreur={erreur} />
    </div>
  )
}
