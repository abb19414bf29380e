import type { Contenu } from './contenu.ts'

/** Un message dans un dossier ; son contenu peut être partagé par plusieurs dossiers. */
export interface MessageImap {
  uid: number
  /** Identifiant du banc, unique dans tout l'opérateur. */
  id: string
  contenu: Contenu
  drapeaux: Set<string>
  dateInterne: Date
}

/** Ce qu'une session apprend d'un dossier pendant qu'elle le regarde. */
export interface Observateur {
  arrivee(message: MessageImap): void
  retrait(message: MessageImap): void
  drapeaux(message: MessageImap, auteur: Observateur | null): void
}

export interface Dossier {
  nom: string
  /** `\Sent`, `\Drafts`… ou `null` (RFC 6154). */
  usage: string | null
  abonne: boolean
  uidValidity: number
  /** Dernier message déjà annoncé à une session : les suivants sont récents (RFC 3501 §2.3.2). */
  vuJusqua: number
  uidSuivant(): number
  messages(): readonly MessageImap[]
  /** Ajoute un message et prévient les sessions. */
  deposer(message: Omit<MessageImap, 'uid'>): MessageImap
  /** Retire des messages et prévient les sessions. */
  retirer(messages: readonly MessageImap[]): void
  /** Change les drapeaux ; `auteur` n'est pas prévenu de son propre geste. */
  marquer(message: MessageImap, drapeaux: Iterable<string>, auteur: Observateur | null): void
  observer(observateur: Observateur): () => void
  observateurs(): number
}

/** Un dossier IMAP : ses identifiants ne font que croître (RFC 3501 §2.3.1.1). */
export function creerDossier(
  nom: string,
  { usage = null, uidValidity }: { usage?: string | null; uidValidity: number },
): Dossier {
  let messages: MessageImap[] = []
  let suivant = 1
  const observateurs = new Set<Observateur>()
  return {
    nom,
    usage,
    abonne: true,
    uidValidity,
    vuJusqua: 0,
    uidSuivant: () => suivant,
    messages: () => messages,
    deposer(depose) {
      const message = { ...depose, uid: suivant }
      suivant += 1
      messages.push(message)
      for (const observateur of observateurs) observateur.arrivee(message)
      return message
    },
    retirer(retires) {
      const partis = new Set(retires)
      messages = messages.filter((message) => !partis.has(message))
      for (const message of partis)
        for (const observateur of observateurs) observateur.retrait(message)
    },
    marquer(message, drapeaux, auteur) {
      message.drapeaux = new Set(drapeaux)
      for (const observateur of observateurs) observateur.drapeaux(message, auteur)
    },
    observer(observateur) {
      observateurs.add(observateur)
      return () => void observateurs.delete(observateur)
    },
    observateurs: () => observateurs.size,
  }
}
