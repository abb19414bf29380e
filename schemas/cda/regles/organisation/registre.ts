import { montrer } from '../../../montrer.ts'
import { attribut } from '../../lecture/parcourir.ts'
import { STRUCTURE } from '../../tables/oid.ts'
import { type RegleDocument, relever } from '../types.ts'

/** FINESS, SIREN et SIRET ont une longueur fixe ; les autres non (cda.md §6 [V]). */
const ADMIS = /^(1[0-9AB]{9}|2\d{9}|3\d{14}|[04].+)$/

export const registre: RegleDocument = {
  regle: 'cda.organisation.registre',
  objet: 'identifiant d’une structure précédé de son registre',
  source: 'cda.md §6',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    index
      .partout('id')
      .filter((noeud) => attribut(noeud, 'root') === STRUCTURE)
      .filter((noeud) => !ADMIS.test(attribut(noeud, 'extension') ?? ''))
      .map((noeud) =>
        relever(
          noeud,
          `L’identifiant « ${montrer(attribut(noeud, 'extension') ?? '')} » n’est pas précédé de son registre, ou n’en a pas la longueur.`,
          'Écrire 1 puis le FINESS, 2 puis le SIREN, 3 puis le SIRET, 4 puis l’identifiant de cabinet.',
        ),
      ),
}
