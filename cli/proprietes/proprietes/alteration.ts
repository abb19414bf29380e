import fc from 'fast-check'
import { verifierDatamatrixIns } from '../../../schemas/datamatrix/ins/verifier.ts'
import type { IdentiteTiree } from '../identite.ts'
import { type Contradiction, type Propriete, tenir } from '../propriete.ts'
import type { SujetEprouve } from '../sujet.ts'
import { tirerIdentite } from '../tirer-identite.ts'

/** Un chiffre du matricule, à ce rang, remplacé par un autre ; les lettres de Corse sont gardées. */
function alterer(matricule: string, rang: number, ecart: number): string {
  const chiffre = matricule[rang] ?? ''
  if (!/\d/.test(chiffre)) return matricule
  const autre = String((Number(chiffre) + ecart) % 10)
  return matricule.slice(0, rang) + autre + matricule.slice(rang + 1)
}

function contredire(
  identite: IdentiteTiree,
  { rang, ecart }: { rang: number; ecart: number },
  sujet: SujetEprouve,
): Contradiction {
  const juste = identite.numero + sujet.cle(identite.numero)
  const faux = alterer(juste, rang, ecart)
  if (!sujet.cleExacte(juste)) return `le logiciel refuse le matricule juste ${juste}`
  if (faux === juste) return null
  if (sujet.cleExacte(faux)) return `le logiciel admet ${faux}, altéré de ${juste}`
  const anomalies = verifierDatamatrixIns(sujet.ecrire(identite, faux))
  const vue = anomalies.some(({ regle }) => regle === 'datamatrix-ins.matricule-cle')
  return vue ? null : `le banc admet ${faux}, altéré de ${juste}`
}

/** Un seul chiffre changé dans un matricule se voit toujours, des deux côtés. */
export const alteration: Propriete = {
  nom: 'alteration',
  titre: 'matricule altéré d’un chiffre, refusé',
  nombre: 'identites',
  preparer: (sujet) =>
    fc.asyncProperty(
      tirerIdentite,
      fc.record({ rang: fc.integer({ min: 0, max: 14 }), ecart: fc.integer({ min: 1, max: 9 }) }),
      async (identite, faute) => tenir(contredire(identite, faute, sujet)),
    ),
}
