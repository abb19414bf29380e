import type { AnomalieSituee } from '../../../schemas/anomalie-situee.ts'
import type { Contenu } from '../../../schemas/datamatrix/contenu.ts'
import { situer } from '../../../schemas/datamatrix/situer.ts'
import type { LectureSymboles, SymboleLu } from '../../../schemas/datamatrix/symbole/types.ts'
import { accordIns, presenceIns } from '../../../schemas/datamatrix/verifier-document.ts'
import { contenuDuSymbole, verifierSymbole } from '../../../schemas/datamatrix/verifier-symbole.ts'
import { natureImage } from '../../../schemas/images/nature.ts'
import { expliquer } from '../expliquer.ts'
import type { Atelier, Examen, Objet, Reconnaisseur } from '../types.ts'

const NOMS: Readonly<Record<Contenu, string>> = {
  ins: 'datamatrix INS',
  gs1: 'GS1 DataMatrix de boîte',
  '2d-doc': 'datamatrix 2D-Doc, dont le contenu n’est pas contrôlé',
  autre: 'datamatrix d’un contenu que le banc ne connaît pas',
}

function titreDe(symbole: SymboleLu): string {
  const { page, modules } = symbole
  const ou = page === null ? '' : `page ${page}, `
  return `${ou}${NOMS[contenuDuSymbole(symbole)]}, ${modules.largeur} × ${modules.hauteur} modules`
}

function decrire(symbole: SymboleLu, atelier: Atelier): Objet {
  return {
    titre: titreDe(symbole),
    brut: symbole.texte,
    champs: expliquer(symbole.texte, contenuDuSymbole(symbole), atelier),
    anomalies: verifierSymbole(symbole, atelier.attendue),
  }
}

/** Rien de lisible n'est jamais un vert : le fichier n'a rien donné à valider. */
function rienALire({ symboles, anomalies }: LectureSymboles): readonly AnomalieSituee[] {
  if (symboles.length > 0 || anomalies.some(({ gravite }) => gravite === 'bloquante')) return []
  return [
    situer(
      {
        regle: 'datamatrix-document.aucun',
        source: 'banc, rien à contrôler',
        marque: 'C',
        gravite: 'bloquante',
      },
      {
        lieu: 'document',
        message: 'Aucun datamatrix n’est lisible : rien n’a pu être contrôlé.',
        remede:
          'Numériser à 300 points par pouce, symbole net et entier. Un document d’identité non qualifiée n’en porte pas : ne pas le donner à valider ici.',
      },
    ),
  ]
}

function naturesDe(octets: Uint8Array, pages: number): string {
  const nature = natureImage(octets)
  if (nature !== 'pdf') return `image ${(nature ?? '').toUpperCase()}`
  return `PDF, ${pages} page${pages > 1 ? 's lues' : ' lue'}`
}

/** Les datamatrix d'une image ou d'un PDF, rien d'autre : n'en trouver aucun n'est pas ici une faute. */
export async function lireDatamatrix(
  octets: Uint8Array,
  atelier: Atelier,
): Promise<Examen & { lecture: LectureSymboles }> {
  const lecture = await atelier.lecteur.lire(octets)
  const { symboles } = lecture
  // Une identité attendue veut un datamatrix INS ; sans elle, une boîte de vaccin suffit.
  const absent = atelier.attendue ? presenceIns(symboles) : []
  return {
    nature: naturesDe(octets, lecture.pages),
    objets: symboles.map((symbole) => decrire(symbole, atelier)),
    anomalies: [...lecture.anomalies, ...absent, ...accordIns(symboles)],
    lecture,
  }
}

async function examiner(octets: Uint8Array, atelier: Atelier): Promise<Examen> {
  const { lecture, ...examen } = await lireDatamatrix(octets, atelier)
  const rien = rienALire(lecture)
  return rien.length === 0 ? examen : { ...examen, anomalies: [...lecture.anomalies, ...rien] }
}

/** Une image qui porte un ou plusieurs datamatrix. */
export const image: Reconnaisseur = {
  nom: 'image PNG ou JPEG portant un datamatrix',
  reconnait: (octets) => natureImage(octets) !== null,
  examiner,
}
