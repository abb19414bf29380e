import { lireArbre } from '../arbre/lire-arbre.ts'
import { creerNoms } from '../arbre/noms.ts'
import { cheminDe } from '../arbre/situer.ts'
import { preparerSchematron } from '../preparer/preparer.ts'
import { sourcesMemoire } from '../preparer/sources-memoire.essai.ts'
import { creerAnalyse } from '../preparer/table-expressions.ts'
import { creerEvaluateur } from './creer-evaluateur.ts'

/** Un schematron d'un seul patron, dont on n'écrit que l'intérieur. */
export const schematron = (interieur: string, attributs = ''): string =>
  `<schema xmlns="http://purl.oclc.org/dsdl/schematron" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" queryBinding="xslt2" ${attributs}><ns prefix="d" uri="urn:essai"/>${interieur}</schema>`

/** Prépare `regles.sch`, l'applique au document, et rend « genre chemin message » de chaque constat. */
export function juger(
  fichiers: Readonly<Record<string, string>>,
  document: string,
): readonly string[] {
  const sources = sourcesMemoire(fichiers)
  const { schematron } = preparerSchematron('regles.sch', sources, creerAnalyse())
  const noms = creerNoms()
  const ouvrir = (chemin: string) => {
    const vrai = sources.trouver(chemin)
    return vrai === null ? null : lireArbre(sources.lire(vrai), noms, vrai)
  }
  // Le passage par JSON est celui du cache : une forme qui n'y survit pas ne doit pas passer l'essai.
  const relu = JSON.parse(JSON.stringify(schematron))
  const maintenant = new Date('2026-11-20T12:00:00Z')
  const evaluateur = creerEvaluateur(relu, { noms, ouvrir, maintenant })
  return evaluateur
    .evaluer(lireArbre(document, noms))
    .map(({ genre, noeud, message }) => `${genre} ${cheminDe(noeud)} ${message}`)
}
