import type { Contenu } from '../../documents/modele/contenu.ts'

/** Le mot qui accompagne un document, à relire ou envoyé d'office. */
export const accompagnement = ({ titre, remplace }: Pick<Contenu, 'titre' | 'remplace'>): string =>
  remplace === null
    ? `Bonjour,\n\nVeuillez trouver ci-joint : ${titre}.`
    : `Bonjour,\n\nVeuillez trouver ci-joint la nouvelle version de : ${titre}.`
