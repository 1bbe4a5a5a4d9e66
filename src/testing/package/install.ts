import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs into a project of its own, which is made where it is not there. */
export function install(folder: string, packages: readonly string[], environment: Record<string, string> = {}): void {
  writeFileSync(join(folder, 'package.json'), '{ "name": "elsewhere", "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--silent', ...packages], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The package that runs models on this device. Without the setting its installation wants files from outside the registry. */
export function installTransformers(folder: string, packages: readonly string[] = []): void {
  install(folder, [...packages, '@huggingface/transformers@4.3.1'], { ONNXRUNTIME_NODE_INSTALL: 'skip' });
}
