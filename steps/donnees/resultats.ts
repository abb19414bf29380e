import type { ResultatDeBiologie } from '../../mocks/documents/index.ts'

/** Codes LOINC des examens que les scénarios nomment. */
const LOINC: Record<string, string> = { 'Glucose à jeun': '53049-3', Potassium: '2823-3' }

const SIGNAUX = ['N', 'A', 'AA', 'H', 'HH', 'L', 'LL'] as const

/** Celui d'un compte rendu dont le scénario ne regarde pas les valeurs. */
const ORDINAIRE: ResultatDeBiologie = {
  analyse: { code: '2823-3', libelle: 'Potassium' },
  mesure: { valeur: 4.2, unite: 'mmol/L', bas: 3.5, haut: 5 },
  interpretation: 'N',
}

function resultat(ligne: Record<string, string>): ResultatDeBiologie {
  const { examen = '', unité: unite = '', de, à: a, signal, commentaire } = ligne
  const code = LOINC[examen]
  const interpretation = SIGNAUX.find((connu) => connu === signal)
  if (!code || !interpretation) throw new Error(`Ligne de résultat inconnue : ${examen} ${signal}`)
  const bornes = { ...(de ? { bas: Number(de) } : {}), ...(a ? { haut: Number(a) } : {}) }
  const autre = ligne['autre unité']
  return {
    analyse: { code, libelle: examen },
    mesure: { valeur: Number(ligne.valeur), unite, ...bornes },
    ...(autre ? { autre: { valeur: Number(ligne['autre valeur']), unite: autre } } : {}),
    interpretation,
    ...(commentaire ? { commentaire } : {}),
  }
}

/** Les résultats d'un tableau de scénario ; un résultat ordinaire quand il n'y en a pas. */
export const resultatsDuTableau = (
  lignes: readonly Record<string, string>[],
): readonly ResultatDeBiologie[] => (lignes.length === 0 ? [ORDINAIRE] : lignes.map(resultat))
