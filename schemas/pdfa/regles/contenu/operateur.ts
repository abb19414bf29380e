import { montrer } from '../../../montrer.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

const CONNUS = new Set(
  'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
    ' ',
  ),
)

export const operateur: ReglePdfa = {
  regle: 'pdfa.contenu.operateur',
  objet: 'opérateurs de PDF 1.4 seulement',
  source: 'ISO 19005-1 §6.2.10',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ contenus }) =>
    contenus.flatMap(({ operateurs, peinture }) => {
      const etrangers = [...operateurs].filter((operateur) => !CONNUS.has(operateur))
      if (etrangers.length === 0) return []
      return [
        relever(
          lieuObjet(peinture.numero),
          `Le contenu emploie des opérateurs inconnus : ${montrer(etrangers.join(', '))}.`,
          'N’écrire que les opérateurs de PDF 1.4.',
        ),
      ]
    }),
}
