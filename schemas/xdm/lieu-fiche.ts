import { montrer } from '../montrer.ts'
import { attribut } from '../xml/parcourir.ts'
import type { DocumentXdm } from './lire-metadonnees.ts'

/** Où est une donnée d'une fiche : le fichier qu'elle décrit, à défaut son numéro, et le champ. */
export const lieuFiche = (fiche: DocumentXdm, champ: string): string =>
  `document ${montrer(fiche.uri ?? attribut(fiche.objet, 'id') ?? 'sans URI')}, ${champ}`
