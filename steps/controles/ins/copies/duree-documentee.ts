import type { Constat } from '../../../../reports/campagne/types.ts'
import { controler, normaliser } from '../../controle.ts'

const EN_LETTRES: Record<string, number> = {
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  dix: 10,
}
const ATTENDUES = 5

/** INS.52 : la durée annoncée est de cinq ans, et c'est la seule annoncée. */
export function dureeDocumentee(texte: string): Constat {
  const trouvees = [...normaliser(texte).matchAll(/\b(\d+|[a-z]+)\s*ans\b/g)]
    .map(([, mot = '']) => EN_LETTRES[mot] ?? Number(mot))
    .filter((annees) => Number.isInteger(annees))
  const durees = [...new Set(trouvees)]
  return controler({
    id: 'ins.copie-duree',
    conforme: durees.length === 1 && durees[0] === ATTENDUES,
    attendu: 'cinq ans après la dernière activité du patient',
    observe:
      durees.length === 0 ? 'aucune durée en années' : durees.map((d) => `${d} ans`).join(', '),
    ou: 'documentation des mécanismes',
    action: 'Annoncer la durée que le logiciel applique : cinq ans après la dernière activité.',
    source: 'INS.52 au catalogue [V]',
  })
}
