import { CONFIDENTIALITE } from '../cda/en-tete/racine.ts'
import type { Codage } from '../modele/codage.ts'
import type { Contenu, Masquage } from '../modele/contenu.ts'

const MASQUAGES: Record<Masquage, string> = {
  MASQUE_PS: 'Masqué aux professionnels de santé',
  INVISIBLE_PATIENT: 'Non visible par le patient',
  INVISIBLE_REPRESENTANTS_LEGAUX: 'Non visible par les représentants légaux du patient',
}

/** Normale, puis les masquages, qui ne sont pas des valeurs du CDA (dmp.md §18.5 [V]). */
export const confidentialitesDe = ({ masquages }: Contenu): readonly Codage[] => [
  CONFIDENTIALITE,
  ...masquages.map((code) => ({
    code,
    libelle: MASQUAGES[code],
    systeme: '1.2.250.1.213.1.1.4.13',
  })),
]
