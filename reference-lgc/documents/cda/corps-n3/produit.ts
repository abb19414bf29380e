import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import { attributsCode } from '../codes.ts'
import { texteOriginal } from './ancre.ts'
import { modelesCda } from './section.ts'

const CIS = '1.2.250.1.213.2.3.1'
const MODELES = [
  '2.16.840.1.113883.10.20.1.53',
  '1.3.6.1.4.1.19376.1.5.3.1.4.7.2',
  '1.2.250.1.213.1.1.3.43',
]

interface Produit {
  libelle: string
  cis: string | null
  /** Où le récit le nomme. */
  ancre: string
  lot: string | null
}

/** Le produit par son CIS, ou par son nom seul (cda.md §13 [V]). */
export const produitCda = ({ libelle, cis, ancre, lot }: Produit): Fragment => {
  const code = cis ? attributsCode({ code: cis, libelle, systeme: CIS }) : xml`nullFlavor="UNK"`
  return enveloppeProduit(
    xml`<code ${code}>${texteOriginal(ancre)}</code>
                    <name>${libelle}</name>${lot && xml`<lotNumberText>${lot}</lotNumberText>`}`,
  )
}

/** Aucun produit : la rubrique est vide. */
export const produitAbsentCda = (): Fragment =>
  enveloppeProduit(xml`<code nullFlavor="NA"/><name nullFlavor="NA"/>`)

const enveloppeProduit = (matiere: Fragment): Fragment => xml`<consumable typeCode="CSM">
                <manufacturedProduct>
                  ${modelesCda(MODELES)}
                  <manufacturedMaterial>
                    ${matiere}
                  </manufacturedMaterial>
                </manufacturedProduct>
              </consumable>`
