import { ESPACES_XDS } from '../../../../schemas/xds/espaces.ts'
import { type NomRequete, nommerRequete } from '../../../../schemas/xds/requetes.ts'
import { attribut, enfant, enfants } from '../../../../schemas/xml/parcourir.ts'
import type { ElementXml } from '../../../../schemas/xml/types.ts'
import type { ErreurXds } from '../erreur.ts'
import { PARAMETRES } from './parametres.ts'
import { lireValeurs } from './valeurs.ts'

/** Une requête lue : les groupes d'un même paramètre se combinent par ET, leurs valeurs par OU. */
export interface Requete {
  nom: NomRequete
  retour: 'LeafClass' | 'ObjectRef'
  parametres: ReadonlyMap<string, readonly (readonly string[])[]>
}

const REGLE = { regle: 'dmp.requete', source: 'dmp.md §9', marque: 'V' } as const
const refuser = (code: ErreurXds['code'], contexte: string) => ({
  erreur: { ...REGLE, code, contexte },
})

/** Lit une requête enregistrée ; rend l'erreur de forme, paramètre nommé (dmp.md §9 [V]). */
export function lireRequete(corps: ElementXml): { requete: Requete } | { erreur: ErreurXds } {
  const requete = enfant(corps, ESPACES_XDS.rim, 'AdhocQuery')
  const option = enfant(corps, ESPACES_XDS.query, 'ResponseOption')
  const id = requete ? (attribut(requete, 'id') ?? '') : ''
  const nom = nommerRequete(id)
  if (!requete || !nom) return refuser('XDSUnknownStoredQuery', `AdhocQuery ${id || 'absente'}`)
  const connus = PARAMETRES[nom]
  const parametres = new Map<string, (readonly string[])[]>()
  for (const slot of enfants(requete, ESPACES_XDS.rim, 'Slot')) {
    const cle = attribut(slot, 'name') ?? ''
    const parametre = Object.hasOwn(connus, cle) ? connus[cle] : undefined
    // Un paramètre inconnu ne restreint pas la recherche (ITI TF-2a §3.18.4.1.2.3.5).
    if (!parametre) continue
    const liste = enfant(slot, ESPACES_XDS.rim, 'ValueList')
    const ecrites = liste ? enfants(liste, ESPACES_XDS.rim, 'Value').map((v) => v.texte) : []
    const lues = lireValeurs(ecrites)
    if ('refus' in lues) return refuser('XDSRegistryError', `${cle} : ${lues.refus}`)
    if (parametre.forme === 'seule' && (lues.liste || lues.valeurs.length !== 1))
      return refuser('XDSStoredQueryParamNumber', `${cle} ne prend qu’une valeur, sans parenthèses`)
    if (parametre.forme === 'liste' && !lues.liste)
      return refuser('XDSStoredQueryParamNumber', `${cle} est une liste : ('a','b')`)
    parametres.set(cle, [...(parametres.get(cle) ?? []), lues.valeurs])
  }
  const manquant = Object.entries(connus).find(([cle, p]) => p.requis && !parametres.has(cle))
  if (manquant) return refuser('XDSStoredQueryMissingParam', `${manquant[0]} manque`)
  const retour =
    option && attribut(option, 'returnType') === 'LeafClass' ? 'LeafClass' : 'ObjectRef'
  return { requete: { nom, retour, parametres } }
}
