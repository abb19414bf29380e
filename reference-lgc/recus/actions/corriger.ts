import type { Noyau } from '../../serveur/dependances.ts'
import { jourLu, lireDateHl7, versChiffres } from '../cda/dates.ts'
import { typeConnu } from '../cda/types-connus.ts'
import { changerRecu } from '../depot.ts'
import type { DocumentRecu } from '../document-recu.ts'
import { tracerRecu } from '../traces.ts'

/** Ce que l'utilisateur peut corriger avant de classer ; jamais l'identité du patient. */
export interface Correction {
  titre: string
  /** Code de la nomenclature, ou celui que le document portait. */
  type: string
  /** `jj/mm/aaaa` */
  date: string
}

export interface ProblemeCorrection {
  champ: keyof Correction
  message: string
}

const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/

export function controlerCorrection(saisie: Correction, recu: DocumentRecu): ProblemeCorrection[] {
  const problemes: ProblemeCorrection[] = []
  if (saisie.titre.trim() === '')
    problemes.push({ champ: 'titre', message: 'Donnez un titre au document.' })
  if (saisie.titre.length > 200)
    problemes.push({ champ: 'titre', message: 'Raccourcissez le titre à 200 caractères.' })
  if (saisie.type !== recu.lu.type.code && !typeConnu(saisie.type))
    problemes.push({ champ: 'type', message: 'Choisissez un type de la liste.' })
  if (!DATE.test(saisie.date) || !lireDateHl7(versChiffres(saisie.date)))
    problemes.push({ champ: 'date', message: 'Écrivez la date sous la forme jj/mm/aaaa.' })
  return problemes
}

/** Les métadonnées de classement changent ; le document reçu et ce qu'on y lit restent tels quels. */
export function corrigerRecu(
  noyau: Noyau,
  recu: DocumentRecu,
  { titre, type, date }: Correction,
  auteur: string,
): boolean {
  const jour = versChiffres(date)
  const garde = recu.date.startsWith(jour) ? recu.date : `${jour}000000`
  const changes = [
    recu.titre === titre.trim() ? null : `titre « ${recu.titre} » → « ${titre.trim()} »`,
    recu.type === type ? null : `type ${recu.type || 'absent'} → ${type}`,
    recu.date === garde ? null : `date ${jourLu(recu.date.slice(0, 8))} → ${date}`,
  ].filter((c) => c !== null)
  if (changes.length === 0) return false
  changerRecu(noyau.base, recu.id, { titre: titre.trim(), type, date: garde })
  tracerRecu(noyau, recu.id, {
    auteur,
    action: 'Métadonnées corrigées',
    detail: changes.join(' ; '),
  })
  return true
}
