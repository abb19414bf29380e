import { montrer } from '../../montrer.ts'
import { slot } from '../ebrim.ts'
import { lieuFiche } from '../lieu-fiche.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

const FORMES = [
  { nom: 'PID-5', forme: /^PID-5\|[^^|]+\^[^^|]+/ },
  { nom: 'PID-7', forme: /^PID-7\|\d{4}(\d{2}(\d{2})?)?$/ },
  { nom: 'PID-8', forme: /^PID-8\|[FMUO]$/ },
] as const

/** sourcePatientInfo : PID-5, PID-7 et PID-8 (dmp.md §8.3 [V]). */
export const traitsForme: RegleMetadonnees = ({ documents }) =>
  documents.flatMap((fiche) => {
    const lus = slot(fiche.objet, 'sourcePatientInfo')
    if (lus.length === 0) return []
    return FORMES.filter(({ forme }) => !lus.some((valeur) => forme.test(valeur))).map(({ nom }) =>
      anomalieXdm('traits-forme', 'bloquante', {
        lieu: lieuFiche(fiche, 'sourcePatientInfo'),
        message: `${nom} manque ou n’a pas sa forme dans « ${montrer(lus.join(' ; '))} ».`,
        remede: 'Écrire PID-5|NOM^PRENOM^^^^^L, PID-7|aaaammjj et PID-8|F ou M.',
        source: 'dmp.md §8.3',
      }),
    )
  })
