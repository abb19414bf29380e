import { type Base, lireUn } from '../base/base.ts'
import { jourDe } from '../vues/heures.ts'
import type { CodeNomenclature, IdNomenclature, Provenance } from './nomenclature.ts'

/** Une table officielle que le cabinet a importée. */
export interface Importation {
  id: IdNomenclature
  version: string
  source: string
  licence: string
  /** Nom du fichier donné. */
  fichier: string
  /** SHA-256 du fichier, en hexadécimal. */
  empreinte: string
  importeeLe: string
  auteur: string
}

interface LigneImportation extends Omit<Importation, 'importeeLe'> {
  importee_le: string
}

export function lireImportation(base: Base, id: IdNomenclature): Importation | null {
  const ligne = lireUn<LigneImportation>(base, 'SELECT * FROM nomenclature_importee WHERE id = ?', [
    id,
  ])
  if (!ligne) return null
  const { importee_le: importeeLe, ...reste } = ligne
  return { ...reste, importeeLe }
}

export const codesImportes = (base: Base, id: IdNomenclature): readonly CodeNomenclature[] =>
  base.lire<CodeNomenclature>(
    'SELECT code, libelle, parent, aussi FROM code_importe WHERE nomenclature = ? ORDER BY rang',
    [id],
  )

export const retirerImportation = (base: Base, id: IdNomenclature): void =>
  void base.executer('DELETE FROM nomenclature_importee WHERE id = ?', [id])

/** Remplace la table d'un bloc : une importation coupée laisse la précédente entière. */
export function garderImportation(
  base: Base,
  importation: Importation,
  codes: readonly CodeNomenclature[],
): void {
  base.transaction(() => {
    const { id, version, source, licence, fichier, empreinte, importeeLe, auteur } = importation
    retirerImportation(base, id)
    base.executer(
      `INSERT INTO nomenclature_importee
         (id, version, source, licence, fichier, empreinte, importee_le, auteur)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [id, version, source, licence, fichier, empreinte, importeeLe, auteur],
    )
    for (const [rang, { code, libelle, parent, aussi }] of codes.entries())
      base.executer(
        `INSERT INTO code_importe (nomenclature, rang, code, libelle, parent, aussi)
         VALUES (?, ?, ?, ?, ?, ?)`,
        [id, rang, code, libelle, parent, aussi],
      )
  })
}

export const provenanceDe = (importation: Importation): Provenance => ({
  version: importation.version,
  source: importation.source,
  licence: importation.licence,
  origine: 'importee',
  importation: `Fichier « ${importation.fichier} », importé le ${jourDe(importation.importeeLe)} par ${importation.auteur}, empreinte ${importation.empreinte.slice(0, 12)}.`,
})
