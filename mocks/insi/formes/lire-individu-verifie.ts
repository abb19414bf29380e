import { descendre, enfant, enfants, texteA } from '../../../schemas/xml/parcourir.ts'
import type { ElementXml } from '../../../schemas/xml/types.ts'
import type { DemandeVerification } from '../lecture/faits.ts'

/** Lit un IndividuVerifie, tel qu'écrit : INSFourni puis traits, dans l'espace de son élément. */
export function lireIndividuVerifie(individu: ElementXml): DemandeVerification {
  const { espace } = individu
  const trait = (nom: string) => texteA(individu, espace, ['TraitsIdentiteIndividu', nom])
  const traits = enfant(individu, espace, 'TraitsIdentiteIndividu')
  const ins = descendre(individu, espace, ['INSFourni'])
  return {
    ins: ins && {
      numero: texteA(ins, espace, ['IdIndividu', 'NumIdentifiant']),
      cle: texteA(ins, espace, ['IdIndividu', 'Cle']),
      oid: texteA(ins, espace, ['OID']),
    },
    traits: {
      nomNaissance: trait('NomNaissance'),
      prenoms: traits ? enfants(traits, espace, 'Prenom').map((prenom) => prenom.texte) : [],
      sexe: trait('Sexe'),
      dateNaissance: trait('DateNaissance'),
      lieuNaissance: trait('LieuNaissance'),
    },
    listePrenom: trait('ListePrenom'),
  }
}
