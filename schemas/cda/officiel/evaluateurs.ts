import { readFileSync } from 'node:fs'
import type { Noeud } from '../../schematron/arbre/noeud.ts'
import {
  creerEvaluateur,
  type Evaluateur,
  type Ressources,
} from '../../schematron/evaluer/creer-evaluateur.ts'
import type { SchematronPrepare } from '../../schematron/preparer/schematron-prepare.ts'
import type { fichiersDuJeu } from './fichiers-du-jeu.ts'
import type { SchematronImporte } from './jeu.ts'

/** Un lot mêle peu de volets ; en relire un coûte quelques millisecondes, le garder quelques Mio. */
const VOLETS_GARDES = 6

/** Les schematrons d'un jeu, lus du cache au premier document qui les emploie. */
export function creerEvaluateurs(
  fichiers: ReturnType<typeof fichiersDuJeu>,
  ressources: Ressources,
) {
  const profils = new Map<string, Evaluateur>()
  const volets = new Map<string, Evaluateur>()
  const evaluateurDe = ({ nom, genre }: SchematronImporte): Evaluateur => {
    const garde = genre === 'profil' ? profils : volets
    const deja = garde.get(nom)
    if (deja !== undefined) return deja
    const prepare: SchematronPrepare = JSON.parse(readFileSync(fichiers.schematron(nom), 'utf8'))
    const evaluateur = creerEvaluateur(prepare, ressources)
    const [ancien] = garde.keys()
    if (garde === volets && garde.size >= VOLETS_GARDES && ancien !== undefined)
      garde.delete(ancien)
    garde.set(nom, evaluateur)
    return evaluateur
  }
  return {
    evaluer: (schematron: SchematronImporte, document: Noeud, continuer: () => boolean) =>
      evaluateurDe(schematron).evaluer(document, continuer),
    vider() {
      profils.clear()
      volets.clear()
    },
  }
}
