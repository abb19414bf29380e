import type { Constat } from '../../../reports/campagne/types.ts'
import type { ResultatRecherche } from '../../pilotes/contrat.ts'
import { citer, controler } from '../controle.ts'

interface Nom {
  nomNaissance: string
  premierPrenom: string
}

const ecrire = (p: Nom) => `${p.nomNaissance} ${p.premierPrenom}`

/** INS.07 à INS.10 (règle 17) : ni patient oublié, ni patient de trop. */
export function rechercheExacte(recherche: ResultatRecherche, attendus: readonly Nom[]): Constat {
  const trouves = recherche.patients.map(ecrire).sort()
  const voulus = attendus.map(ecrire).sort()
  return controler({
    id: 'ins.recherche-exacte',
    conforme: trouves.join('|') === voulus.join('|'),
    attendu: voulus.join(', '),
    observe: trouves.join(', ') || `aucun patient, ${citer(recherche.messages)}`,
    ou: 'liste des patients trouvés',
    action:
      'Chercher dans tous les noms et tous les prénoms, sans accents, tirets ni apostrophes, parmi les patients nés ce jour.',
    source: 'guide INS, règle 17 ; ins.md §8 [V]',
  })
}

/** INS.12 : le patient créé est dans la base. */
export function rechercheProposee(recherche: ResultatRecherche, attendu: Nom): Constat {
  const trouves = recherche.patients.map(ecrire)
  return controler({
    id: 'ins.recherche-propose',
    conforme: trouves.includes(ecrire(attendu)),
    attendu: `${ecrire(attendu)} parmi les résultats`,
    observe: trouves.join(', ') || 'aucun patient',
    ou: 'liste des patients trouvés',
    action: 'Vérifier que la création enregistre bien le patient.',
    source: 'guide INS, règle 5 [V]',
  })
}

/** INS.08 (règle 17) : quinze caractères et une clé juste, sinon la recherche n'a pas lieu. */
export function rechercheRefusee(recherche: ResultatRecherche): Constat {
  return controler({
    id: 'ins.recherche-refusee',
    conforme:
      recherche.patients.length === 0 &&
      recherche.messages.some((m) => /cl[ée]|15|quinze/i.test(m)),
    attendu: 'refus expliqué (clé ou quinze caractères), aucun patient',
    observe: `${recherche.patients.length} patient(s), ${citer(recherche.messages)}`,
    ou: 'recherche par matricule INS',
    action: 'Exiger les quinze caractères du matricule et contrôler la clé avant de chercher.',
    source: 'guide INS, règle 17 ; ins.md §7 [V]',
  })
}
