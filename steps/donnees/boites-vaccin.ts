import bwip from 'bwip-js/node'
import { decoderGs1, valeurGs1 } from '../../schemas/datamatrix/gs1/decoder.ts'
import { lirePeremption } from '../../schemas/datamatrix/gs1/peremption.ts'
import { lireSymboles } from '../../schemas/datamatrix/symbole/lire-document.ts'
import type { BoiteVaccin } from '../pilotes/contrat.ts'

/** Une boîte dessinée, et ce que le lecteur du banc en lit : c'est à lui qu'on compare le logiciel. */
export interface BoiteDessinee extends BoiteVaccin {
  cip13: string
  lot: string
  /** `AAAA-MM-JJ`. */
  peremption: string
}

/** CIP inventé (ins.md §12) ; le lot n'est pas en dernier : son séparateur compte. */
const CIP13 = '3400930123454'
const LOT = 'LOT42A'
const SERIE = 'SN0123456789'

/** La fin du mois dans quatorze mois, jour 00 : la boîte ne périme jamais pendant un essai. */
function peremptionDe(maintenant: Date): string {
  const mois = new Date(Date.UTC(maintenant.getUTCFullYear(), maintenant.getUTCMonth() + 14, 1))
  return `${mois.toISOString().slice(2, 4)}${mois.toISOString().slice(5, 7)}00`
}

/** Dessine le GS1 DataMatrix d'une boîte de vaccin fictive, et le relit comme une douchette le ferait. */
export async function dessinerBoite(maintenant: Date): Promise<BoiteDessinee> {
  const enClair = `(01)0${CIP13}(10)${LOT}(17)${peremptionDe(maintenant)}(21)${SERIE}`
  const image = new Uint8Array(
    await bwip.toBuffer({
      ...{ bcid: 'gs1datamatrix', text: enClair, scale: 6 },
      ...{ padding: 12, backgroundcolor: 'FFFFFF' },
    }),
  )
  const [symbole] = (await lireSymboles(image)).symboles
  if (!symbole) throw new Error('Le datamatrix dessiné ne se relit pas.')
  const lu = decoderGs1(symbole.texte)
  const peremption = lirePeremption(valeurGs1(lu, '17') ?? '', maintenant.getUTCFullYear())
  if (peremption === null) throw new Error('La péremption dessinée ne se relit pas.')
  return {
    nom: 'boite-de-vaccin.png',
    ...{ image, lecture: symbole.texte, enClair, peremption },
    cip13: (valeurGs1(lu, '01') ?? '').slice(1),
    lot: valeurGs1(lu, '10') ?? '',
  }
}
