import { type Contenu, reconnaitreContenu } from '../../../schemas/datamatrix/contenu.ts'
import { verifierContenu } from '../../../schemas/datamatrix/verifier-symbole.ts'
import { expliquer } from '../expliquer.ts'
import type { Atelier, Examen, Objet, Reconnaisseur } from '../types.ts'

/** Un contenu tient en 3116 caractères ; au-delà, ce n'est pas un relevé de douchette. */
const OCTETS_MAX = 1024 * 1024
const LIGNES_MAX = 1000

const NOMS: Readonly<Record<Contenu, string>> = {
  ins: 'contenu de datamatrix INS',
  gs1: 'contenu de GS1 DataMatrix de boîte',
  '2d-doc': 'contenu de 2D-Doc, qui n’est pas contrôlé',
  autre: 'ligne que le banc ne connaît pas',
}

function lireLignes(octets: Uint8Array): readonly string[] {
  if (octets.length > OCTETS_MAX || octets.includes(0)) return []
  const texte = new TextDecoder('utf-8').decode(octets)
  // Ni GS ni une espace finale ne s'ôtent : ils sont peut-être la faute cherchée.
  return texte
    .split(/\r?\n/)
    .filter((ligne) => ligne.trim() !== '')
    .slice(0, LIGNES_MAX)
}

function decrire(ligne: string, rang: number, atelier: Atelier): Objet {
  const contenu = reconnaitreContenu(ligne)
  return {
    titre: `ligne ${rang + 1}, ${NOMS[contenu]}`,
    brut: ligne,
    champs: expliquer(ligne, contenu, atelier),
    anomalies: verifierContenu(ligne, contenu, atelier.attendue),
  }
}

async function examiner(octets: Uint8Array, atelier: Atelier): Promise<Examen> {
  const lignes = lireLignes(octets)
  const objets = lignes.map((ligne, rang) => decrire(ligne, rang, atelier))
  return { nature: 'texte', objets, anomalies: [] }
}

/** Un fichier de texte qui garde ce qu'une douchette a lu, un contenu par ligne. */
export const texteDatamatrix: Reconnaisseur = {
  nom: 'texte d’un ou plusieurs datamatrix, un par ligne',
  reconnait: (octets) => lireLignes(octets).some((ligne) => reconnaitreContenu(ligne) !== 'autre'),
  examiner,
}
