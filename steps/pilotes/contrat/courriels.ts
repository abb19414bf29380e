import type { ResultatEnregistrement } from './resultat.ts'

/** Un message sans document, tel que l'utilisateur l'écrit. */
export interface CourrielSaisi {
  /** Adresse MSSanté du destinataire. */
  a: string
  objet: string
  texte: string
  /** Passage du texte à mettre en gras ; vide, aucun. */
  gras: string
  /** Un accusé de réception est demandé. */
  accuse: boolean
  /** Boîte d'envoi ; vide, celle que le logiciel propose. */
  boite: string
}

/** À qui un patient refuse que ses documents partent : à lui, ou à des professionnels. */
export type CanalRefuse = 'patient' | 'professionnel'

/** Un message de la boîte de réception, tel que la liste le montre. */
export interface MessageListe {
  objet: string
  /** Toute la ligne : expéditeur, provenance, patient, marques. */
  ligne: string
}

/** Écrire, suivre et régler sa messagerie sécurisée. */
export interface ActionsCourriels {
  /** Écrit ce message, l'envoie, et attend que le logiciel en dise l'issue. */
  ecrireCourriel(courriel: CourrielSaisi): Promise<ResultatEnregistrement>
  /** Répond au message reçu sous cet objet. */
  repondreAuCourriel(objet: string, texte: string): Promise<ResultatEnregistrement>
  /** La boîte de réception de la messagerie, du plus récent au plus ancien. */
  lireBoiteReception(): Promise<readonly MessageListe[]>
  /** Ouvre le message reçu sous cet objet, et rend ce qui se lit ; vide quand il n'est pas là. */
  ouvrirCourriel(objet: string): Promise<string>
  /** Ce que le logiciel montre du dernier message envoyé : son état, puis chaque destinataire. */
  lireSuiviEnvoi(): Promise<readonly string[]>
  /** Règle l'adresse où reviennent les réponses à la boîte que le logiciel propose. */
  reglerAdresseRetour(adresse: string): Promise<ResultatEnregistrement>
  /** La boîte applicative envoie d'elle-même, ou non, les documents terminés à leurs destinataires. */
  reglerEnvoiDOffice(actif: boolean): Promise<ResultatEnregistrement>
  /** Ajoute la boîte personnelle de l'utilisateur. */
  ajouterBoite(adresse: string): Promise<ResultatEnregistrement>
  /** Se connecte à l'opérateur de la boîte proposée, et dit si réception et envoi s'ouvrent. */
  joindreOperateur(): Promise<ResultatEnregistrement>
  /** Enregistre, pour le patient ouvert, le refus que ses documents partent par là. */
  enregistrerRefus(canal: CanalRefuse): Promise<ResultatEnregistrement>
}

export const ACTIONS_COURRIELS = [
  'ecrireCourriel',
  'repondreAuCourriel',
  'lireBoiteReception',
  'ouvrirCourriel',
  'lireSuiviEnvoi',
  'reglerAdresseRetour',
  'reglerEnvoiDOffice',
  'ajouterBoite',
  'joindreOperateur',
  'enregistrerRefus',
] as const satisfies readonly (keyof ActionsCourriels)[]
