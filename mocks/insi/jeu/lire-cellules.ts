import { OID_INS, type OidIns } from '../../../schemas/insi/oid.ts'
import type { Colonne } from './colonnes.ts'

/** Une cellule comprise, ou pourquoi elle ne l'est pas. */
export type Cellule = { valeur: unknown } | { refus: string }

const SCIENTIFIQUE = /^\d+([.,]\d+)?E\+\d+$/i
const FAUX = ['', 'non', 'n', 'faux', '0', 'false']
const VRAI = ['oui', 'o', 'x', 'vrai', '1', 'true']

function lireMatricule(texte: string): Cellule {
  const nu = texte.replace(/\s/g, '').toUpperCase()
  if (SCIENTIFIQUE.test(nu)) {
    return { refus: `« ${texte} » : le tableur en a fait un nombre ; mettez la colonne en texte` }
  }
  if (/^[0-9AB]{13}(\d{2})?$/.test(nu)) return { valeur: nu }
  return { refus: `« ${texte} » n’a ni 13 caractères, ni 15 avec sa clé` }
}

/** `JJ/MM/AAAA` ou `AAAA-MM-JJ`, sans calendrier : une date lunaire est admise (ins.md §2.5 [V]). */
function lireDate(texte: string): Cellule {
  const [, jour, mois, annee] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(texte) ?? []
  if (annee !== undefined) return { valeur: `${annee}-${mois}-${jour}` }
  if (/^\d{4}-\d{2}-\d{2}$/.test(texte)) return { valeur: texte }
  return { refus: `« ${texte} » ne s’écrit ni JJ/MM/AAAA, ni AAAA-MM-JJ` }
}

function lireOid(texte: string): Cellule {
  const dit = texte.toUpperCase().replace(/[\s_]+/g, '-')
  const connu = (Object.keys(OID_INS) as OidIns[]).find((oid) => {
    const nature: string = OID_INS[oid]
    return texte === oid || dit === nature || `INS-${dit}` === nature
  })
  if (connu) return { valeur: connu }
  return { refus: `« ${texte} » n’est ni un OID d’INS, ni NIR, NIA, NIR-TEST ou NIR-DEMO` }
}

function lireOuiNon(texte: string): Cellule {
  const dit = texte.toLowerCase()
  if (VRAI.includes(dit)) return { valeur: true }
  return FAUX.includes(dit) ? { valeur: false } : { refus: `« ${texte} » : oui ou non` }
}

function lireStatut(texte: string): Cellule {
  if (/^acti(f|ve)$/i.test(texte)) return { valeur: 'active' }
  if (/^(d[ée]c[ée]d[ée]e?|deceased)$/i.test(texte)) return { valeur: 'deceased' }
  return { refus: `« ${texte} » : actif ou décédé` }
}

/** Anciens matricules avec leur clé, séparés par une barre verticale. */
function lireHistorique(texte: string): Cellule {
  const matricules = texte.split('|').map((un) => un.replace(/\s/g, '').toUpperCase())
  const faux = matricules.find((un) => !/^[0-9AB]{13}\d{2}$/.test(un))
  if (faux !== undefined) return { refus: `« ${faux} » n’a pas 13 caractères et sa clé` }
  return { valeur: matricules.map((un) => ({ numero: un.slice(0, 13), cle: un.slice(13) })) }
}

function lireLongueur(longueur: number, quoi: string) {
  return (texte: string): Cellule => {
    if (texte.length === longueur) return { valeur: texte }
    const zero = /^\d+$/.test(texte) && texte.length < longueur
    return {
      refus: `« ${texte} » n’est pas ${quoi}${zero ? ' : le tableur a-t-il perdu un zéro ?' : ''}`,
    }
  }
}

const tel = (valeur: string): Cellule => ({ valeur })

/** Comment se lit chaque colonne, cellule non vide et sans blancs autour. */
export const LECTURES: Record<Colonne, (texte: string) => Cellule> = {
  nomNaissance: tel,
  prenoms: tel,
  sexe: tel,
  dateNaissance: lireDate,
  lieuNaissance: lireLongueur(5, 'un code COG de 5 caractères'),
  matricule: lireMatricule,
  cle: lireLongueur(2, 'une clé de deux chiffres'),
  oid: lireOid,
  historique: lireHistorique,
  statut: lireStatut,
  nirUlterieur: lireMatricule,
  nirUlterieurLe: lireDate,
  ouvrantDroit: lireMatricule,
  rang: (texte) =>
    /^[1-9]$/.test(texte) ? { valeur: Number(texte) } : { refus: `« ${texte} » : de 1 à 9` },
  cleFausse: lireOuiNon,
}
