import { montrer } from '../../../montrer.ts'
import { attribut } from '../../lecture/parcourir.ts'
import { PROFESSIONNEL } from '../../tables/oid.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Le premier caractère nomme le registre ; RPPS et ADELI ont une longueur fixe (cda.md §6 [V]). */
const ADMIS = /^(8\d{11}|0[0-9A-Z]{9}|[3-6].+)$/

export const registre: RegleDocument = {
  regle: 'cda.intervenant.registre',
  objet: 'identifiant d’un professionnel précédé de son registre',
  source: 'cda.md §6',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    index
      .partout('id')
      .filter((noeud) => attribut(noeud, 'root') === PROFESSIONNEL)
      .filter((noeud) => !ADMIS.test(attribut(noeud, 'extension') ?? ''))
      .map((noeud) =>
        relever(
          noeud,
          `L’identifiant « ${montrer(attribut(noeud, 'extension') ?? '')} » n’est pas précédé de son registre, ou n’en a pas la longueur.`,
          'Écrire 8 puis les 11 chiffres du RPPS, ou 0 puis les 9 de l’ADELI.',
        ),
      ),
}
