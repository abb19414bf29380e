import type { Base } from '../../base/base.ts'

type Nomenclature = 'profession' | 'specialite' | 'mode'

/** Les codes rencontrés et leur libellé : l'API FHIR ne rend que des codes (annuaire.md §7). */
export function creerLibelles() {
  const vus = new Map<string, [Nomenclature, string, string]>()
  return {
    noter(nomenclature: Nomenclature, code: string, libelle: string): void {
      if (code !== '') vus.set(`${nomenclature}|${code}`, [nomenclature, code, libelle])
    },
    /** Remplace les libellés en place ; à appeler dans la transaction de l'échange. */
    ecrire(base: Base): void {
      base.executer('DELETE FROM annuaire_libelle')
      for (const libelle of vus.values())
        base.executer('INSERT INTO annuaire_libelle VALUES (?, ?, ?)', libelle)
    },
  }
}
export type Libelles = ReturnType<typeof creerLibelles>
