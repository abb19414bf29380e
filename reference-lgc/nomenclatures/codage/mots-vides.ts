/** Trop fréquents pour désigner quoi que ce soit. */
export const MOTS_VIDES: ReadonlySet<string> = new Set(
  `a au aux avec ce ces cette chez cher consultation d dans de des du en est et ete il elle j je jour
   l la le les leur lui mais mois n ne nous on ou par pas plus pour qu que qui s sa se ses si son sous
   sur un une vous ans an patient patiente depuis suivi traitement antecedents antecedent allergie
   allergies autre autres autrement sans precision forme type suite examen`.split(/\s+/),
)

/** Juste avant un mot, ils disent qu'il n'est pas là : « pas de diabète ». */
export const NEGATIONS: ReadonlySet<string> = new Set(['pas', 'absence', 'aucun', 'aucune', 'ni'])
