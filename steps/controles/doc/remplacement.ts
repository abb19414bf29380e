import type { Constat } from '../../../reports/campagne/types.ts'
import type { DocumentCda } from '../../../schemas/cda/lecture/lire-document.ts'
import { attribut, descendre } from '../../../schemas/cda/lecture/parcourir.ts'
import { controler, normaliser } from '../controle.ts'

/** Ce qui situe une version parmi les autres (cda.md §8). */
function situer({ racine }: DocumentCda) {
  const lire = (element: string, nom: string) => attribut(descendre(racine, element), nom) ?? ''
  const parent = descendre(racine, 'relatedDocument', 'parentDocument', 'id')
  return {
    id: lire('id', 'root'),
    serie: lire('setId', 'root'),
    version: Number(lire('versionNumber', 'value')),
    lien: lire('relatedDocument', 'typeCode'),
    remplace: attribut(parent, 'root') ?? '',
  }
}

/** MSS.02, DMP.02 : même série, numéro suivant, et un lien vers la version remplacée. */
export function remplacement(avant: DocumentCda, apres: DocumentCda): Constat {
  const [ancien, nouveau] = [situer(avant), situer(apres)]
  const ecarts = [
    nouveau.serie === ancien.serie ? '' : `série ${nouveau.serie} au lieu de ${ancien.serie}`,
    nouveau.version === ancien.version + 1 ? '' : `version ${nouveau.version}`,
    nouveau.id !== ancien.id ? '' : 'même identifiant',
    nouveau.lien === 'RPLC' && nouveau.remplace === ancien.id
      ? ''
      : `remplace ${nouveau.remplace || 'rien'}`,
  ].filter(Boolean)
  return controler({
    id: 'doc.remplacement',
    conforme: ecarts.length === 0,
    attendu: `version ${ancien.version + 1} de la série, qui remplace ${ancien.id}`,
    observe: ecarts.join(' ; ') || 'la version suivante de la même série',
    ou: 'en-tête du document CDA',
    action:
      'Garder setId, ajouter un à versionNumber, changer id, et citer l’ancien par relatedDocument RPLC.',
    source: 'cda.md §8 [V]',
  })
}

/** MSS.02 : le papier dit qu'il annule et remplace une version. */
export function annuleEtRemplace(texte: string): Constat {
  const dit = normaliser(texte).replace(/\s+/g, ' ')
  return controler({
    id: 'doc.annule-et-remplace',
    conforme: /annule(?: et |\/)remplace/.test(dit),
    attendu: '« Annule et remplace » et la version remplacée',
    observe: /remplace/.test(dit) ? 'une autre mention' : 'aucune mention',
    ou: 'édition produite',
    action: 'Annoncer sur le papier la version que celle-ci annule et remplace.',
    source: 'MSS.02 ; mssante.md §9 [V]',
  })
}
