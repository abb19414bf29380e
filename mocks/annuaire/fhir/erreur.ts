import type { EcartProtocole } from '../../contrat.ts'

/** Une demande que l'API refuse : son statut, ce qu'elle en dit, et la règle à citer au journal. */
export class ErreurFhir extends Error {
  readonly statut: number
  readonly ecart: EcartProtocole

  constructor(statut: number, diagnostics: string, ecart: Omit<EcartProtocole, 'message'>) {
    super(diagnostics)
    this.statut = statut
    this.ecart = { ...ecart, message: diagnostics }
  }
}

const refus =
  (statut: number, regle: string, source: string, marque: EcartProtocole['marque']) =>
  (diagnostics: string): ErreurFhir =>
    new ErreurFhir(statut, diagnostics, { regle: `annuaire.${regle}`, source, marque })

/** Les refus de l'API, un par règle. */
export const REFUS = {
  parametre: refus(400, 'parametre-inconnu', 'annuaire.md §4', 'V'),
  modificateur: refus(400, 'modificateur', 'annuaire.md §4', 'V'),
  valeur: refus(400, 'valeur', 'annuaire.md §4', 'C'),
  chainage: refus(400, 'chainage', 'annuaire.md §4', 'C'),
  inclusion: refus(400, 'inclusion', 'annuaire.md §4', 'V'),
  forme: refus(400, 'forme', 'annuaire.md §3', 'V'),
  ecriture: refus(403, 'ecriture', 'annuaire.md §3', 'V'),
  ressource: refus(404, 'ressource-inconnue', 'annuaire.md §3', 'V'),
  racine: refus(404, 'racine', 'annuaire.md §3', 'V'),
  page: refus(410, 'page-perimee', 'annuaire.md §8', 'C'),
} as const
